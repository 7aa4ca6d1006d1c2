package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;

/** Texts that follow people to their mobiles, and what these answer. */
public interface FollowMe {

  /** Keeps a text until it is decided whether it goes on. */
  void keep(OnwardText text);

  /**
   * Texts whose turn has come, in the order in which they arrived. What arrives for a person after
   * a text that waits for its turn has none before it; what a mobile answers waits for answers
   * only.
   */
  List<OnwardText> due(Instant now, int limit);

  /** The text has its next turn at that time. */
  void later(MessageId id, Instant until);

  /** It is decided what becomes of the text. */
  void decided(MessageId id);

  /** Texts of the phone follow so from now on. */
  void follows(Followed way, Instant at);

  /** The ways on which texts followed to the person's mobile, the latest first. */
  List<Followed> ways(Skypename person, PhoneNumber mobile);

  /** Forgets the person's texts and ways. */
  void forget(Skypename person);
}
