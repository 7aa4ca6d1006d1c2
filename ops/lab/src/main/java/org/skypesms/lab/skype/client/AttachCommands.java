package org.skypesms.lab.skype.client;

import java.util.function.Supplier;

/** NAME, PROTOCOL and PING (reference section 4). */
final class AttachCommands {
  private static final int HIGHEST = 8;

  private final Supplier<Switches> switches;

  AttachCommands(Supplier<Switches> switches) {
    this.switches = switches;
  }

  void teach(Grammar grammar) {
    grammar.verbs.add("NAME", this::name);
    grammar.verbs.add("PROTOCOL", AttachCommands::protocol);
    grammar.verbs.add("PING", (session, words) -> "PONG");
  }

  private String name(Session session, Words words) throws ApiError {
    String name = words.next();
    if (name.isEmpty()) {
      throw Errors.malformed();
    }
    session.attach(name);
    return switches.get().nameEcho() ? "NAME " + name : "OK";
  }

  private static String protocol(Session session, Words words) throws ApiError {
    String number = words.next();
    if (!number.matches("[0-9]{1,9}") || Integer.parseInt(number) < 1) {
      throw Errors.badProtocol();
    }
    session.protocol(Math.min(HIGHEST, Integer.parseInt(number)));
    return "PROTOCOL " + session.protocol();
  }
}
