/**
 * The walks that both halves share: hearing a line, speaking a line, taking what an SMSC delivers.
 * Each is written so that whatever dies in between, the same input comes again and is resumed.
 */
package org.skypesms.server.walk;
