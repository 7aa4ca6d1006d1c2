package org.skypesms.lab.skype.client;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as it came from a program.
 *
 * @param prefix {@code "#id "} to be repeated before the answer, or empty (reference 5.1)
 * @param verb the command word in upper case
 * @param words what follows it
 */
record Command(String prefix, String verb, Words words) {
  private static final Pattern PREFIX = Pattern.compile(" *(#[A-Za-z0-9]{1,64})(?: +|$)");

  static Command parse(String text) {
    Matcher matcher = PREFIX.matcher(text);
    boolean numbered = matcher.lookingAt();
    Words words = new Words(numbered ? text.substring(matcher.end()) : text);
    return new Command(numbered ? matcher.group(1) + " " : "", words.keyword(), words);
  }
}
