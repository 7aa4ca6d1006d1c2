package org.skypesms.skypetosms.answer;

import org.skypesms.message.Conversation;
import org.skypesms.sms.Segmentation;

/**
 * A draft that can be sent.
 *
 * @param draft with the gateway number it would come from
 * @param conversation the phone and that number
 * @param cut how it would be cut
 */
record Ready(Draft draft, Conversation conversation, Segmentation.Cut cut) implements Judged {

  int parts() {
    return cut.parts();
  }
}
