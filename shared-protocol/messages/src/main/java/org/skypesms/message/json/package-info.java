/**
 * The JSON form of the records that cross the broker: one object with {@code "v":1}; unknown fields
 * are ignored.
 */
package org.skypesms.message.json;
