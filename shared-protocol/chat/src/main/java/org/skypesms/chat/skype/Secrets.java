package org.skypesms.chat.skype;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people type that nobody is to read in the traffic log: a code that proves whose mobile it
 * is, alone or behind one word, in whatever language and digits. Stateless.
 */
final class Secrets {

  private static final int LONGEST = 200;
  private static final Pattern CODE =
      Pattern.compile(
          "((?:#\\S+ )?(?:CHAT)?MESSAGE \\d+ BODY \\s*/?[\\p{L}\\p{M}]*[\\s:]*)\\p{Nd}{4,8}\\s*");

  private Secrets() {}

  /** The message with dots in place of a code. */
  static String masked(String message) {
    if (message.length() > LONGEST) {
      return message;
    }
    Matcher code = CODE.matcher(message);
    return code.matches() ? code.group(1) + "......" : message;
  }
}
