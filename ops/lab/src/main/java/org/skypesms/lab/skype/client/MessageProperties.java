package org.skypesms.lab.skype.client;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.ChatMessage;
import org.skypesms.lab.skype.network.MessageType;

/**
 * What {@code GET CHATMESSAGE n PROP} says (reference section 9.1), and how such a line reads for
 * each protocol: below 3 it is a MESSAGE (section 6).
 */
final class MessageProperties {
  private static final int CHATMESSAGE_SINCE = 3;

  private final Account owner;
  private final Map<String, BiFunction<ChatMessage, Integer, String>> properties = new HashMap<>();

  MessageProperties(Account owner) {
    this.owner = owner;
    text();
    sender();
    editing();
  }

  String value(ChatMessage message, int protocol, String property) throws ApiError {
    BiFunction<ChatMessage, Integer, String> reader = properties.get(property);
    if (reader == null) {
      throw Errors.badMessageProperty();
    }
    return reader.apply(message, protocol);
  }

  /** The whole line, as reply and as notification. */
  String line(ChatMessage message, int protocol, String property) throws ApiError {
    String value = value(message, protocol, property);
    if (protocol >= CHATMESSAGE_SINCE) {
      return "CHATMESSAGE " + message.id() + " " + property + " " + value;
    }
    return "MESSAGE " + message.id() + " " + property.replace("FROM_", "PARTNER_") + " " + value;
  }

  private void text() {
    properties.put("STATUS", (m, p) -> m.status().name());
    properties.put("TYPE", (m, p) -> type(m.utterance().type(), p));
    properties.put("BODY", (m, p) -> isNoText(m) ? "" : m.utterance().body());
    properties.put("CHATNAME", (m, p) -> m.utterance().chat().id());
    properties.put("TIMESTAMP", (m, p) -> Values.seconds(m.utterance().at()));
    properties.put("USERS", (m, p) -> Values.blanks(m.utterance().users().stream()));
    properties.put("LEAVEREASON", (m, p) -> is(m, MessageType.LEFT) ? "UNSUBSCRIBE" : "");
    properties.put("OPTIONS", (m, p) -> is(m, MessageType.SETOPTIONS) ? m.utterance().body() : "0");
    properties.put("ROLE", (m, p) -> is(m, MessageType.SETROLE) ? m.utterance().body() : "UNKNOWN");
  }

  private void sender() {
    properties.put("FROM_HANDLE", (m, p) -> m.utterance().author().name());
    properties.put("FROM_DISPNAME", (m, p) -> displayName(m.utterance().author()));
    properties.put("PARTNER_HANDLE", (m, p) -> m.utterance().author().name());
    properties.put("PARTNER_DISPNAME", (m, p) -> displayName(m.utterance().author()));
  }

  private void editing() {
    properties.put("IS_EDITABLE", (m, p) -> Values.bool(m.own() && m.utterance().type().isText()));
    properties.put("EDITED_BY", (m, p) -> m.utterance().editedBy());
    properties.put(
        "EDITED_TIMESTAMP", (m, p) -> m.utterance().editedAt().map(Values::seconds).orElse("0"));
  }

  /** Its body holds the value of a property of its own. */
  private static boolean isNoText(ChatMessage message) {
    return is(message, MessageType.SETOPTIONS) || is(message, MessageType.SETROLE);
  }

  private static boolean is(ChatMessage message, MessageType type) {
    return message.utterance().type() == type;
  }

  private String displayName(Account author) {
    return DisplayNames.of(owner, author);
  }

  private static String type(MessageType type, int protocol) {
    if (protocol < CHATMESSAGE_SINCE) {
      boolean text = type == MessageType.SAID || type == MessageType.SETTOPIC;
      return text ? "TEXT" : "UNKNOWN";
    }
    return protocol >= type.since() ? type.name() : "UNKNOWN";
  }
}
