package org.skypesms.message;

import java.time.Instant;
import java.util.Optional;

/**
 * A line that a person typed to either half, with the person's standing and profile as that half
 * saw them.
 *
 * @param id the same for the same line however often it is heard
 * @param half the half whose window it was typed in
 * @param from who typed it
 * @param body what was typed, verbatim
 * @param typedAt the chat network's own timestamp
 * @param heardAt when the half heard it
 * @param standing how that half's account sees the person
 * @param profile the person's profile
 * @param occasion when present, nothing was typed: the person did this instead
 */
public record ChatMessage(
    MessageId id,
    Half half,
    Skypename from,
    String body,
    Instant typedAt,
    Instant heardAt,
    Standing standing,
    Profile profile,
    Optional<Occasion> occasion) {

  /** A line that was typed. */
  public ChatMessage(
      MessageId id,
      Half half,
      Skypename from,
      String body,
      Instant typedAt,
      Instant heardAt,
      Standing standing,
      Profile profile) {
    this(id, half, from, body, typedAt, heardAt, standing, profile, Optional.empty());
  }

  /** The same of somebody who speaks another language than the profile says. */
  public ChatMessage speaking(String language) {
    return new ChatMessage(
        id, half, from, body, typedAt, heardAt, standing, profile.speaking(language), occasion);
  }

  /** Without the body. */
  @Override
  public String toString() {
    return "line " + id + " of " + from + " to " + half + " (" + body.length() + " characters)";
  }
}
