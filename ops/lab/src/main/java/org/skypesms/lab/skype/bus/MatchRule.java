package org.skypesms.lab.skype.bus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which broadcast signals a client wants (D-Bus specification, "Match Rules").
 *
 * @param text the rule as the client wrote it, by which it is removed again
 * @param wants the keys and values it demands
 */
record MatchRule(String text, Map<String, String> wants) {
  private static final Pattern PAIR = Pattern.compile("\\s*([a-z_0-9]+)=((?:'[^']*'|[^',])*)(,|$)");
  private static final Pattern KEY =
      Pattern.compile(
          "type|sender|interface|member|path|path_namespace|destination|eavesdrop"
              + "|arg([0-5]?\\d|6[0-3])(path)?|arg0namespace");

  /** The parsed rule, or null when the text is no valid rule. */
  static MatchRule parse(String text) {
    Map<String, String> wants = new LinkedHashMap<>();
    Matcher pair = PAIR.matcher(text);
    int end = 0;
    while (end < text.length() && pair.find() && pair.start() == end) {
      if (!KEY.matcher(pair.group(1)).matches()) {
        return null;
      }
      wants.put(pair.group(1), pair.group(2).replace("'", ""));
      end = pair.end();
    }
    return end == text.length() ? new MatchRule(text, wants) : null;
  }

  /** Whether the signal is wanted; owner gives the unique name behind a bus name. */
  boolean matches(BusMessage signal, List<String> arguments, UnaryOperator<String> owner) {
    return wants.entrySet().stream()
        .allMatch(want -> matches(want.getKey(), want.getValue(), signal, arguments, owner));
  }

  private static boolean matches(
      String key, String wanted, BusMessage m, List<String> args, UnaryOperator<String> owner) {
    Fields fields = m.fields();
    return switch (key) {
      case "type" -> wanted.equals(m.type().name().toLowerCase(Locale.ROOT));
      case "sender" -> fields.sender().equals(owner.apply(wanted));
      case "interface" -> wanted.equals(fields.iface());
      case "member" -> wanted.equals(fields.member());
      case "path" -> wanted.equals(fields.path());
      case "path_namespace" -> within(fields.path(), wanted, '/');
      case "destination" -> wanted.equals(fields.destination());
      case "eavesdrop" -> true;
      case "arg0namespace" -> !args.isEmpty() && within(args.get(0), wanted, '.');
      default -> argument(key, wanted, args);
    };
  }

  private static boolean argument(String key, String wanted, List<String> args) {
    boolean asPath = key.endsWith("path");
    int index = Integer.parseInt(key.substring(3, key.length() - (asPath ? 4 : 0)));
    String actual = index < args.size() ? args.get(index) : null;
    if (actual == null || !asPath) {
      return wanted.equals(actual);
    }
    return wanted.equals(actual)
        || (wanted.endsWith("/") && actual.startsWith(wanted))
        || (actual.endsWith("/") && wanted.startsWith(actual));
  }

  private static boolean within(String name, String space, char separator) {
    return name != null
        && (name.equals(space) || name.startsWith(space + separator) || space.equals("/"));
  }
}
