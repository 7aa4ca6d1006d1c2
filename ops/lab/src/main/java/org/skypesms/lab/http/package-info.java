/** What every part of the lab's HTTP interface needs: answers in JSON, and times in them. */
package org.skypesms.lab.http;
