package org.skypesms.message;

import java.util.Optional;

/**
 * A line to show to a person, to be spoken by one half.
 *
 * @param id the identity of the line, also its duplicate-detection id
 * @param half who speaks it
 * @param to who is to see it
 * @param body what is said
 * @param whileQueued when present, the line is spoken only while that text is still queued
 * @param conversation when present, the line shows a text of that phone, which the person may
 *     answer in the same window
 * @param unanswerable when present, the line shows a text of a sender of that name, whom nobody can
 *     answer
 * @param place when present, the line is about the same thing as earlier lines of this place and
 *     replaces them where the network can edit; elsewhere it is a line of its own
 */
public record ChatLine(
    MessageId id,
    Half half,
    Skypename to,
    String body,
    Optional<MessageId> whileQueued,
    Optional<Conversation> conversation,
    Optional<String> unanswerable,
    Optional<MessageId> place) {

  /** A line without a place that shows a text of a phone, or none. */
  public ChatLine(
      MessageId id,
      Half half,
      Skypename to,
      String body,
      Optional<MessageId> whileQueued,
      Optional<Conversation> conversation) {
    this(id, half, to, body, whileQueued, conversation, Optional.empty(), Optional.empty());
  }

  /** A line that shows a text of a sender whom nobody can answer. */
  public static ChatLine of(
      MessageId id, Half half, Skypename to, String body, String unanswerable) {
    return new ChatLine(
        id,
        half,
        to,
        body,
        Optional.empty(),
        Optional.empty(),
        Optional.of(unanswerable),
        Optional.empty());
  }

  /** A plain line. */
  public static ChatLine of(MessageId id, Half half, Skypename to, String body) {
    return new ChatLine(id, half, to, body, Optional.empty(), Optional.empty());
  }

  /** The same line at a place. */
  public ChatLine at(MessageId where) {
    return new ChatLine(
        id, half, to, body, whileQueued, conversation, unanswerable, Optional.of(where));
  }

  /** Without the body. */
  @Override
  public String toString() {
    return "line " + id + " to " + to + " by " + half;
  }
}
