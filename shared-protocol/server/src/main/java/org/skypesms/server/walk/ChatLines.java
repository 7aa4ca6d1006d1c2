package org.skypesms.server.walk;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Labels;
import org.skypesms.message.json.Json;
import org.skypesms.state.Mailing;
import org.skypesms.state.Text;

/** Lines to be spoken, as messages for the broker. */
public final class ChatLines {

  private ChatLines() {}

  /** A line to be spoken at once. */
  public static Outgoing outgoing(ChatLine line) {
    return outgoing(line, Labels.of(line), Optional.empty());
  }

  /** A line about a text, to be spoken at once. */
  public static Outgoing about(Text text, ChatLine line) {
    return outgoing(line, labels(text, line), Optional.empty());
  }

  /** A line about a text, to be spoken not before the given time. */
  public static Outgoing about(Text text, ChatLine line, Instant at) {
    return outgoing(line, labels(text, line), Optional.of(at));
  }

  /** A line about a text to several phones, to be spoken at once. */
  public static Outgoing about(Mailing mailing, ChatLine line) {
    return outgoing(line, Labels.of(line, mailing.reference()), Optional.empty());
  }

  /** A line about a text to several phones, to be spoken not before the given time. */
  public static Outgoing about(Mailing mailing, ChatLine line, Instant at) {
    return outgoing(line, Labels.of(line, mailing.reference()), Optional.of(at));
  }

  private static Map<String, String> labels(Text text, ChatLine line) {
    return Labels.of(line, text.reference(), text.conversation().phone());
  }

  private static Outgoing outgoing(
      ChatLine line, Map<String, String> labels, Optional<Instant> at) {
    return new Outgoing(
        Address.chatOutbound(line.half()),
        line.id(),
        line.to().value(),
        Json.write(line),
        labels,
        at);
  }
}
