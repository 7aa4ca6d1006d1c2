package org.skypesms.server.config;

import java.util.Locale;
import java.util.regex.Pattern;

/** Values in messages, without the secrets that somebody may have put into them. */
final class Masked {

  private static final Pattern USER_INFO = Pattern.compile("(//[^/@:]*):[^@]*@");
  private static final Pattern PARAMETER = Pattern.compile("(?i)(password|secret)=[^&;]*");

  private Masked() {}

  /** The value of a key or variable, fit to be shown. */
  static String value(String name, String value) {
    String folded = name.toLowerCase(Locale.ROOT);
    boolean file = folded.endsWith("file");
    if (!file && (folded.contains("password") || folded.contains("secret"))) {
      return "***";
    }
    String plain = value.replaceAll("\\p{Cntrl}", " ");
    return PARAMETER.matcher(USER_INFO.matcher(plain).replaceAll("$1:***@")).replaceAll("$1=***");
  }
}
