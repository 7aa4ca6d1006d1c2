package org.skypesms.sms.receipt;

import java.util.Map;

/**
 * The user errors of a GSM network that a short message can meet, by their MAP code (3GPP TS
 * 29.002, section 17.6.6), in plain words.
 */
final class NetworkReasons {

  static final Map<Integer, String> WORDS =
      Map.ofEntries(
          Map.entry(1, "the network does not know this number"),
          Map.entry(5, "the network does not know this phone"),
          Map.entry(6, "the phone is switched off or out of reach"),
          Map.entry(9, "the phone is not allowed on the network"),
          Map.entry(11, "this number cannot receive texts"),
          Map.entry(12, "the phone is not allowed on the network"),
          Map.entry(13, "this number is barred from receiving texts"),
          Map.entry(21, "the network cannot carry texts to this number"),
          Map.entry(27, "the phone is switched off or out of reach"),
          Map.entry(28, "the phone cannot receive texts"),
          Map.entry(31, "the phone was busy with another text"),
          Map.entry(32, "the phone did not take the text; its memory may be full"),
          Map.entry(33, "too many texts are waiting for this number"),
          Map.entry(34, "a fault in the network"),
          Map.entry(35, "the network found data missing"),
          Map.entry(36, "the network found an unexpected value"));

  private NetworkReasons() {}
}
