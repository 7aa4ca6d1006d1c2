package org.skypesms.state;

import java.time.Instant;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;

/**
 * What is known of a text to a phone; its body is not kept.
 *
 * @param id the identity of the text
 * @param person who sent it
 * @param reference the number by which the person knows it
 * @param window the half in whose window its states are told
 * @param conversation the phone and the gateway number
 * @param parts how many parts it has
 * @param state what has become of it
 * @param possiblySentTwice whether a part was submitted again without certainty
 * @param reason why it failed, or empty
 * @param acceptedAt when the line was taken
 * @param changedAt when the state changed last
 * @param respelled whether letters went out in another, canonically equal form
 */
public record Text(
    MessageId id,
    Skypename person,
    int reference,
    Half window,
    Conversation conversation,
    int parts,
    TextState state,
    boolean possiblySentTwice,
    String reason,
    Instant acceptedAt,
    Instant changedAt,
    boolean respelled) {

  /** A new text, which goes out as it was typed. */
  public static Text queued(
      MessageId id,
      Skypename person,
      int reference,
      Half window,
      Conversation conversation,
      int parts,
      Instant acceptedAt) {
    return new Text(
        id,
        person,
        reference,
        window,
        conversation,
        parts,
        TextState.QUEUED,
        false,
        "",
        acceptedAt,
        acceptedAt,
        false);
  }

  /** The same, to which that has happened. */
  public Text changed(TextState now, String why, Instant at) {
    return new Text(
        id,
        person,
        reference,
        window,
        conversation,
        parts,
        now,
        possiblySentTwice,
        why,
        acceptedAt,
        at,
        respelled);
  }

  /** The same, of which letters go out in another, canonically equal form, or not. */
  public Text respelled(boolean otherForm) {
    return new Text(
        id,
        person,
        reference,
        window,
        conversation,
        parts,
        state,
        possiblySentTwice,
        reason,
        acceptedAt,
        changedAt,
        otherForm);
  }
}
