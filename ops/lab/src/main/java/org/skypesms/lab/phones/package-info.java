/**
 * The handsets of the lab: every number is a phone. Parts are decoded and joined here by the lab's
 * own code, which shares nothing with the gateway's codecs, and texts are encoded as a phone would.
 */
package org.skypesms.lab.phones;
