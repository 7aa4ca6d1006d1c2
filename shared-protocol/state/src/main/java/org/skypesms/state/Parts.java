package org.skypesms.state;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;

/** Claims of texts, and their parts with results. */
public interface Parts {

  /** The claim of a text, if it was claimed. */
  Optional<Claim> claim(MessageId text);

  /**
   * Claims a text. An older claim of the same text is replaced.
   *
   * @throws StaleEpoch when the claim's epoch is not the current one; nothing is claimed
   */
  void claim(Claim claim);

  /** Stores the result of one copy of a part, in place of an earlier result of the same copy. */
  void store(Part part);

  /** Forgets the copies that were certainly not taken, because they are about to be sent again. */
  void discardNotTaken(MessageId text);

  /** All copies of all parts of a text that have results. */
  List<Part> of(MessageId text);

  /**
   * Copies on the link to the recipient whose id from the SMSC, in lower case and without leading
   * zeros, is one of the given forms. Index-backed.
   */
  List<Part> matching(String link, PhoneNumber recipient, Collection<String> idForms);

  /** Changes the state of a copy. */
  void advance(Part part, PartState state, String reason, Instant at);
}
