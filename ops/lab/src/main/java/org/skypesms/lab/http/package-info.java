/** What every part of the lab's HTTP interface needs: answers in JSON. */
package org.skypesms.lab.http;
