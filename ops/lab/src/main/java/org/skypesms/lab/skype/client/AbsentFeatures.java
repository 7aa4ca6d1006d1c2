package org.skypesms.lab.skype.client;

import java.util.Set;

/**
 * Voicemail, pictures, ring tones and the like: a client for texts has none, and says so with the
 * errors of the table (reference section 13). Stateless.
 */
final class AbsentFeatures {
  private static final Set<String> KEYS =
      Set.of(
          "0",
          "1",
          "2",
          "3",
          "4",
          "5",
          "6",
          "7",
          "8",
          "9",
          "A",
          "B",
          "C",
          "D",
          "#",
          "*",
          "YES",
          "NO",
          "UP",
          "DOWN",
          "SKYPE",
          "PAGEUP",
          "PAGEDOWN");

  private AbsentFeatures() {}

  static void teach(Grammar grammar) {
    for (String verb : new String[] {"VOICEMAIL", "CALLVOICEMAIL"}) {
      grammar.verbs.add(verb, (session, words) -> refuse(110, "No voicemail capability"));
    }
    for (String verb : new String[] {"BTN_PRESSED", "BTN_RELEASED"}) {
      grammar.verbs.add(verb, (session, words) -> key(verb, words.keyword()));
    }
    grammar.verbs.add("CLOSE", (session, words) -> refuse(113, "CLOSE: invalid WHAT"));
    grammar.get.add("VOICEMAIL", (session, words) -> voicemail(words, 512, 513));
    grammar.alter.add("VOICEMAIL", (session, words) -> voicemail(words, 528, 529));
    grammar.search.add("GREETING", (session, words) -> greeting(words.next()));
    picture(grammar, "AVATAR", 114, "Invalid avatar");
    picture(grammar, "RINGTONE", 115, "Invalid ringtone");
  }

  private static void picture(Grammar grammar, String word, int error, String text) {
    grammar.get.add(word, (session, words) -> refuse(error, text));
    grammar.set.add(
        word,
        (session, words) ->
            words.next().equals("1") ? refuse(111, "File not found") : refuse(error, text));
  }

  private static String key(String verb, String key) throws ApiError {
    if (!KEYS.contains(key)) {
      throw Errors.of(74, "Invalid key");
    }
    return verb + " " + key;
  }

  private static String voicemail(Words words, int badId, int unknown) throws ApiError {
    return words.next().matches("[0-9]{1,18}")
        ? refuse(unknown, "VOICEMAIL: Invalid voicemail ID given")
        : refuse(badId, "VOICEMAIL: No proper voicemail ID given");
  }

  private static String greeting(String user) throws ApiError {
    return UserProperties.HANDLE.matcher(user).matches()
        ? refuse(535, "SEARCH GREETING: unable to get greeting")
        : refuse(534, "SEARCH GREETING: invalid handle");
  }

  private static String refuse(int error, String text) throws ApiError {
    throw Errors.of(error, text);
  }
}
