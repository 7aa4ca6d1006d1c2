package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.ChatLine;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;

/**
 * Phones that people are shown nothing of, for a while or until they say so, and the lines that are
 * kept meanwhile.
 */
public interface HeldPhones {

  /** Holds a phone until that time, or, without one, until it is released. */
  void hold(Skypename person, PhoneNumber phone, Optional<Instant> until);

  /** What is held of that phone. */
  Optional<HeldPhone> find(Skypename person, PhoneNumber phone);

  /** All that the person is shown nothing of, in the order of numbers. */
  List<HeldPhone> all(Skypename person);

  /** Keeps a line that shows a text, if its phone is held; false when it may be shown. */
  boolean keep(PhoneNumber phone, ChatLine line);

  /** The phones whose time was over at that time, the longest over first. */
  List<HeldPhone> endedBefore(Instant time, int limit);

  /**
   * Takes out the oldest lines, at most so many, in the order in which they were kept; when there
   * is none the phone is held no longer.
   */
  List<ChatLine> take(Skypename person, PhoneNumber phone, int limit);

  /** Forgets everything that is about the person. */
  void forget(Skypename person);
}
