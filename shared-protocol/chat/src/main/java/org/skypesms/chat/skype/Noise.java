package org.skypesms.chat.skype;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Messages that are not worth a line in the traffic log, told by one of their words (2005 paper,
 * section 5.1). What people typed is never looked at.
 */
final class Noise {

  private static final int WORDS = 4;
  private static final Set<String> WITH_BODY = Set.of("CHATMESSAGE", "MESSAGE");

  private final Set<String> words;

  Noise(Set<String> words) {
    this.words = words.stream().map(w -> w.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  boolean covers(String raw) {
    String text = ApiText.of(raw.substring(0, Math.min(raw.length(), 400))).body();
    String[] parts = text.split(" ", WORDS + 1);
    int own = WITH_BODY.contains(parts[0]) ? ownWords(parts) : WORDS;
    for (int i = 0; i < Math.min(own, parts.length); i++) {
      if (words.contains(parts[i].toUpperCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** A line to say has its body after two words; a property of a message has it after three. */
  private static int ownWords(String[] parts) {
    boolean property = parts.length > 1 && parts[1].matches("\\d+");
    return property ? 3 : 1;
  }
}
