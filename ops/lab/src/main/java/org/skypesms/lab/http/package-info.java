/**
 * What every part of the lab's HTTP interface needs: answers in JSON, times in them, and the way
 * from one process of the lab's to another.
 */
package org.skypesms.lab.http;
