package org.skypesms.lab.skype.client;

import java.util.Locale;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Change;
import org.skypesms.lab.skype.network.Contacts;
import org.skypesms.lab.skype.network.Network;

/** {@code GET USER} and {@code SET USER} (reference sections 8.1 and 8.2). */
final class UserCommands {
  private final Network network;
  private final Account account;
  private final UserProperties properties;

  UserCommands(Network network, Account account) {
    this.network = network;
    this.account = account;
    this.properties = new UserProperties(network, account);
  }

  void teach(Grammar grammar) {
    grammar.get.add("USER", this::get);
    grammar.set.add("USER", this::set);
  }

  /** The line {@code USER x PROP value}, as reply and as notification. */
  String line(int protocol, String name, String property) throws ApiError {
    return "USER " + name + " " + property + " " + properties.value(protocol, name, property);
  }

  private String get(Session session, Words words) throws ApiError {
    String name = words.next();
    String property = words.keyword();
    if (name.isEmpty() || property.isEmpty()) {
      throw Errors.badGet();
    }
    if (!UserProperties.HANDLE.matcher(name).matches()) {
      throw Errors.badHandle();
    }
    if (property.equals("AVATAR")) {
      throw Errors.of(114, "Invalid avatar");
    }
    return line(session.protocol(), name, property);
  }

  private String set(Session session, Words words) throws ApiError {
    String name = words.next();
    String property = words.keyword();
    if (name.isEmpty() || property.isEmpty()) {
      throw Errors.badSet();
    }
    if (!UserProperties.HANDLE.matcher(name).matches()) {
      throw Errors.badHandle();
    }
    String head = "USER " + name + " " + property + " ";
    return head
        + switch (property) {
          case "BUDDYSTATUS" -> buddyStatus(name, words);
          case "ISAUTHORIZED", "ISBLOCKED" -> flag(name, property, words.keyword());
          case "DISPLAYNAME" -> displayName(name, words.rest());
          case "SPEEDDIAL" -> speedDial(name, words.rest());
          default -> throw Errors.badUserProperty();
        };
  }

  private String buddyStatus(String name, Words words) throws ApiError {
    String status = words.next();
    if (!status.equals("1") && !status.equals("2")) {
      throw Errors.of(518, "BUDDYSTATUS: invalid value");
    }
    Account other = other(name, 519, "BUDDYSTATUS: failed");
    if (status.equals("1")) {
      contacts().remove(account, other);
    } else {
      contacts().request(account, other, words.body());
    }
    return status;
  }

  private String flag(String name, String property, String value) throws ApiError {
    if (!value.equals("TRUE") && !value.equals("FALSE")) {
      throw Errors.of(516, property + ": invalid value");
    }
    Account other = other(name, 517, property + ": failed");
    boolean wanted = value.equals("TRUE");
    if (property.equals("ISAUTHORIZED")) {
      contacts().authorize(account, other, wanted);
    } else {
      contacts().block(account, other, wanted);
    }
    return value;
  }

  private String displayName(String name, String nickname) throws ApiError {
    Account other = other(name, 9, "Unknown user");
    contacts().set(account, other, account.standing(name).withDisplayName(nickname));
    account.changed(Change.Kind.USER, other.name(), "DISPLAYNAME");
    return nickname;
  }

  private String speedDial(String name, String code) throws ApiError {
    Account other = other(name, 9, "Unknown user");
    contacts().set(account, other, account.standing(name).withSpeedDial(code));
    return code;
  }

  private Account other(String name, int error, String text) throws ApiError {
    boolean self = name.toLowerCase(Locale.ROOT).equals(account.name().toLowerCase(Locale.ROOT));
    Account other = network.find(name).orElse(null);
    if (other == null || self) {
      throw Errors.of(error, text);
    }
    return other;
  }

  private Contacts contacts() {
    return network.contacts();
  }
}
