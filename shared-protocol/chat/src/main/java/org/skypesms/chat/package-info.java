/** The port to the chat network: neutral words that every driver speaks. */
package org.skypesms.chat;
