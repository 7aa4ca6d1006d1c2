package org.skypesms.state;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.Skypename;

/**
 * The words of texts, for as long as they may be sent again or wait for their time. Those of a text
 * that is delivered or cancelled are forgotten with the change of its state.
 */
public interface KeptTexts {

  /**
   * Keeps the words of a text.
   *
   * @param due when it is to go out; empty: at once
   */
  void keep(OutboundSms text, Optional<Instant> due);

  /** The words of a text, if they are still kept. */
  Optional<OutboundSms> find(MessageId text);

  /** When a text is or was to go out, if that was asked for and its words are still kept. */
  Optional<Instant> due(MessageId text);

  /** Forgets the words of texts that failed, expired or became unknown before the given time. */
  int forgetEndedBefore(Instant time);

  /** Forgets the words of all texts of a person, those that wait as well. */
  int forget(Skypename person);
}
