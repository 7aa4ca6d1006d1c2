package org.skypesms.lab.phones;

import java.util.Map;

/**
 * A phone in the list of phones.
 *
 * @param messages how many received texts it keeps
 * @param lastId the id of the text received last
 * @param lastAt when it received or sent last, empty if never
 */
record PhoneSummary(String number, int messages, long lastId, String lastAt) {

  static PhoneSummary of(Map.Entry<String, Phone> phone) {
    Phone used = phone.getValue();
    return new PhoneSummary(phone.getKey(), used.size(), used.lastId(), used.lastAt());
  }
}
