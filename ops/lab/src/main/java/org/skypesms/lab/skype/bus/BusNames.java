package org.skypesms.lab.skype.bus;

import java.util.regex.Pattern;

/** The rules for names (D-Bus specification, "Valid Names"). Stateless. */
final class BusNames {
  static final String BUS = "org.freedesktop.DBus";
  static final String BUS_PATH = "/org/freedesktop/DBus";

  private static final Pattern PATH = Pattern.compile("/|(/[A-Za-z0-9_]++)++");
  private static final Pattern DOTTED =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+(\\.[A-Za-z_][A-Za-z0-9_]*+)++");
  private static final Pattern MEMBER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+");
  private static final Pattern NAME =
      Pattern.compile(
          ":[A-Za-z0-9_.-]++|[A-Za-z_-][A-Za-z0-9_-]*+(\\.[A-Za-z_-][A-Za-z0-9_-]*+)++");

  private BusNames() {}

  static boolean isWellKnown(String name) {
    return name.length() <= 255 && !name.startsWith(":") && NAME.matcher(name).matches();
  }

  static void check(BusMessage message) throws MalformedMessage {
    Fields fields = message.fields();
    matches(PATH, fields.path(), 4096);
    matches(DOTTED, fields.iface(), 255);
    matches(MEMBER, fields.member(), 255);
    matches(DOTTED, fields.error(), 255);
    matches(NAME, fields.destination(), 255);
    demand(
        switch (message.type()) {
          case METHOD_CALL -> fields.path() != null && fields.member() != null;
          case SIGNAL -> fields.path() != null && fields.iface() != null && fields.member() != null;
          case METHOD_RETURN -> fields.replySerial() != 0;
          case ERROR -> fields.replySerial() != 0 && fields.error() != null;
          case INVALID -> false;
        });
  }

  private static void matches(Pattern rule, String name, int longest) throws MalformedMessage {
    demand(name == null || (name.length() <= longest && rule.matcher(name).matches()));
  }

  private static void demand(boolean valid) throws MalformedMessage {
    if (!valid) {
      throw new MalformedMessage("a name that is missing or not valid");
    }
  }
}
