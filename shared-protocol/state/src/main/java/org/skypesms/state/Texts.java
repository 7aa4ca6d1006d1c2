package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;

/** Texts to phones and their states. */
public interface Texts {

  /** The next reference of a person, from 1; never given twice. */
  int nextReference(Skypename person);

  /** Keeps a new text, and counts it as accepted. */
  void add(Text text);

  /** Finds a text by its identity. */
  Optional<Text> find(MessageId id);

  /** Finds a text by the person's own number for it; of a mailing the first. */
  Optional<Text> find(Skypename person, int reference);

  /** The person's newest texts, newest first. */
  List<Text> latest(Skypename person, int limit);

  /** The person's newest text to that phone. */
  Optional<Text> latest(Skypename person, PhoneNumber phone);

  /**
   * Moves a text forward and counts the new state; false, and nothing changes, when {@link
   * TextState#mayBecome} forbids it.
   */
  boolean advance(MessageId id, TextState next, String reason, Instant at);

  /** Flags a text as possibly sent twice, for good. */
  void flag(MessageId id);

  /** Texts that are {@code SENT} since before the given time, oldest first. */
  List<Text> sentBefore(Instant time, int limit);

  /** How many of the person's texts are in each state. */
  Map<TextState, Integer> counts(Skypename person);
}
