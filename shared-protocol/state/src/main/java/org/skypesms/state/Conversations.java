package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;

/** Who writes with whom. */
public interface Conversations {

  /**
   * The person sent a text in the conversation, which is theirs from now on, whomever the phone
   * chose before.
   */
  void wrote(Skypename person, Conversation conversation, Instant at);

  /**
   * The person has written in the conversation and may be called by that name, whatever its case;
   * the newest name counts, and an empty one changes nothing.
   */
  void called(Skypename person, Conversation conversation, String name);

  /**
   * Who wrote in the conversation and has that Skypename, else all who wrote in it and are called
   * so, in the order of Skypenames; case does not matter.
   */
  List<Skypename> writers(Conversation conversation, String name);

  /**
   * Who wrote to the phone from any gateway number and has that Skypename or is called so, the
   * latest first; case does not matter.
   */
  List<Skypename> writers(PhoneNumber phone, String name);

  /** Who wrote in the conversation at or after the given time, the latest first. */
  List<Writer> writersSince(Conversation conversation, Instant time);

  /** The gateway numbers from which the person wrote to the phone, the latest first. */
  List<PhoneNumber> gateways(Skypename person, PhoneNumber phone);

  /**
   * The gateway numbers from which others than the person wrote to the phone, first the one where
   * that is longest ago.
   */
  List<PhoneNumber> gatewaysOfOthers(Skypename person, PhoneNumber phone);

  /** The phone means this person in the conversation until somebody else writes in it. */
  void choose(Conversation conversation, Skypename person, Instant at);

  /** Whom the phone means in the conversation, where it said so at or after the given time. */
  Optional<Skypename> chosenSince(Conversation conversation, Instant time);

  /** Whose the conversation is: who wrote in it last. */
  Optional<Skypename> partner(Conversation conversation);

  /** Who wrote to the phone last, from any gateway number. */
  Optional<Skypename> partner(PhoneNumber phone);

  /** The person was shown a text of the conversation. */
  void shown(Skypename person, Conversation conversation, Instant at);

  /** What the person was shown at or before the given time, newest first. */
  List<Shown> shownUntil(Skypename person, Instant time, int limit);

  /** The person was shown a text of a sender that cannot be answered. */
  void shown(Skypename person, String sender, Instant at);

  /** The last sender that cannot be answered, of those shown at or before the given time. */
  Optional<ShownSender> unanswerableUntil(Skypename person, Instant time);

  /**
   * The one person whose conversations on the gateway number were written in since the given time;
   * empty when there is nobody, or more than one.
   */
  Optional<Skypename> soleWriter(PhoneNumber gateway, Instant since);

  /** When the person was last shown a text of that phone. */
  Optional<Instant> lastShown(Skypename person, PhoneNumber phone);
}
