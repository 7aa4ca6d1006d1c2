package org.skypesms.broker;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.api.core.ActiveMQBuffer;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.skypesms.message.DeadLetter;
import org.skypesms.message.Labels;
import org.skypesms.message.MessageId;

/**
 * How our messages look on the broker: durable text messages as any JMS client reads them, the lane
 * in the string property {@code group}, the identity in {@code _AMQ_DUPL_ID}. A message that a half
 * has moved to another address keeps its identity in {@code movedId}, because its duplicate id
 * there is that of the move; it also says where it came from as the broker's own moves say it, so
 * that the console's "retry" puts it back. Every message says since when it is the pair's.
 */
final class Wire {

  static final String GROUP = "group";
  static final String MOVED_ID = "movedId";
  static final String QUEUE = DeadLetter.QUEUE;

  private static final SimpleString GROUP_KEY = SimpleString.of(GROUP);
  private static final SimpleString MOVED_ID_KEY = SimpleString.of(MOVED_ID);

  private Wire() {}

  /** The broker's form of a message to be sent. */
  static ClientMessage message(ClientSession session, Outgoing outgoing) {
    ClientMessage message = session.createMessage(Message.TEXT_TYPE, true);
    message.getBodyBuffer().writeNullableSimpleString(SimpleString.of(outgoing.body()));
    message.putStringProperty(Labels.ACCEPTED_AT, accepted(message));
    outgoing.properties().forEach((name, value) -> message.putStringProperty(name(name), value));
    tellOrigin(message, outgoing.properties().get(QUEUE));
    message.putStringProperty(GROUP_KEY, SimpleString.of(outgoing.group()));
    message.putStringProperty(
        Message.HDR_DUPLICATE_DETECTION_ID, SimpleString.of(outgoing.id().value()));
    outgoing
        .deliverAt()
        .ifPresent(
            at -> message.putLongProperty(Message.HDR_SCHEDULED_DELIVERY_TIME, at.toEpochMilli()));
    return message;
  }

  private static void tellOrigin(ClientMessage message, String queue) {
    if (queue != null) {
      message.putStringProperty(Message.HDR_ORIGINAL_ADDRESS, SimpleString.of(queue));
      message.putStringProperty(Message.HDR_ORIGINAL_QUEUE, SimpleString.of(queue));
    }
  }

  private static String accepted(Message message) {
    return Labels.time(Instant.ofEpochMilli(message.getTimestamp()));
  }

  /** What a handler sees of a received message. */
  static Delivery delivery(String queue, ClientMessage message) {
    String id = id(message);
    return new Delivery(
        queue,
        id,
        group(message).orElse(id),
        body(message),
        properties(message),
        message.getDeliveryCount() > 1);
  }

  /** The lane that a message asks for, if it does. */
  static Optional<String> group(Message message) {
    return string(message, GROUP_KEY);
  }

  /** The identity: as before a move, else the duplicate-detection id, else the broker's own id. */
  static String id(ClientMessage message) {
    return string(message, MOVED_ID_KEY)
        .or(() -> string(message, Message.HDR_DUPLICATE_DETECTION_ID))
        .orElseGet(() -> "broker-" + message.getMessageID());
  }

  /** A copy for another address; a body that is not text goes along in base64. */
  static Outgoing moved(
      ClientMessage message, Delivery delivery, String address, Map<String, String> remarks) {
    Map<String, String> properties = new HashMap<>(delivery.properties());
    properties.put(MOVED_ID, delivery.id());
    if (message.getTimestamp() > 0) {
      properties.putIfAbsent(Labels.ACCEPTED_AT, accepted(message));
    }
    properties.putAll(remarks);
    String body = delivery.body();
    if (body == null) {
      properties.put("bodyEncoding", "base64");
      body = Base64.getEncoder().encodeToString(octets(message));
    }
    MessageId id = new MessageId(delivery.queue() + "/" + message.getMessageID());
    return new Outgoing(address, id, delivery.group(), body, properties, Optional.empty());
  }

  private static byte[] octets(ClientMessage message) {
    ActiveMQBuffer buffer = message.getBodyBuffer();
    buffer.resetReaderIndex();
    byte[] octets = new byte[buffer.readableBytes()];
    buffer.readBytes(octets);
    return octets;
  }

  private static String body(ClientMessage message) {
    if (message.getType() != Message.TEXT_TYPE) {
      return null;
    }
    ActiveMQBuffer buffer = message.getBodyBuffer();
    try {
      SimpleString text = buffer.readable() ? buffer.readNullableSimpleString() : null;
      return text == null ? null : text.toString();
    } catch (RuntimeException e) {
      return null; // it says that it is text, and is not
    }
  }

  private static Optional<String> string(Message message, SimpleString name) {
    return message.getObjectProperty(name) instanceof SimpleString text
        ? Optional.of(text.toString())
        : Optional.empty();
  }

  private static Map<String, String> properties(ClientMessage message) {
    Map<String, String> found = new HashMap<>();
    for (SimpleString name : message.getPropertyNames()) {
      if (message.getObjectProperty(name) instanceof SimpleString value && ours(name)) {
        found.put(name.toString(), value.toString());
      }
    }
    return Map.copyOf(found);
  }

  private static boolean ours(SimpleString name) {
    return !name.toString().startsWith("_AMQ") && !GROUP_KEY.equals(name);
  }

  // JMS clients and filters know only Java identifiers.
  private static String name(String property) {
    StringBuilder name = new StringBuilder();
    property.chars().forEach(c -> name.append(Character.isJavaIdentifierPart(c) ? (char) c : '_'));
    boolean reserved = property.startsWith("JMS") || property.startsWith("_AMQ");
    boolean startable = Character.isJavaIdentifierStart(name.codePointAt(0));
    return reserved || !startable ? "_" + name : name.toString();
  }
}
