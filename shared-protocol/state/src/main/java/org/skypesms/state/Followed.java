package org.skypesms.state;

import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;

/**
 * How texts of a phone follow to a mobile.
 *
 * @param person whose mobile it is
 * @param mobile the mobile, and the gateway number from which it gets them
 * @param original the phone, and the gateway number it wrote to
 */
public record Followed(Skypename person, Conversation mobile, Conversation original) {}
