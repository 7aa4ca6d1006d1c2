package org.skypesms.lab.skype.client;

import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Change;
import org.skypesms.lab.skype.network.Network;

/** {@code GET PROFILE} and {@code SET PROFILE} (reference section 8.4). */
final class ProfileCommands {
  private final Account account;
  private final ProfileProperties properties;

  ProfileCommands(Network network, Account account) {
    this.account = account;
    this.properties = new ProfileProperties(network, account);
  }

  void teach(Grammar grammar) {
    grammar.get.add("PROFILE", this::get);
    grammar.set.add("PROFILE", this::set);
  }

  /** The line {@code PROFILE p value}, as reply and as notification. */
  String line(String property) throws ApiError {
    return "PROFILE " + property + " " + properties.value(property);
  }

  private String get(Session session, Words words) throws ApiError {
    String property = words.keyword();
    demandKnown(session, property);
    return line(property);
  }

  private static void demandKnown(Session session, String property) throws ApiError {
    if (!UserProperties.isKnown(property, session.protocol())) {
      throw Errors.badProfileProperty();
    }
  }

  private String set(Session session, Words words) throws ApiError {
    String property = words.keyword();
    demandKnown(session, property);
    properties.set(property, words.body());
    account.changed(Change.Kind.PROFILE, "", property);
    return line(property);
  }
}
