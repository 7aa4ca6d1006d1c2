package org.skypesms.state;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;

/** Questions that people have not answered yet: at most one per person and window. */
public interface PersonQuestions {

  /** The person was asked; an earlier question in that window is forgotten. */
  void ask(Skypename person, Half window, PersonQuestion question);

  /** What the person was asked in that window. */
  Optional<PersonQuestion> pending(Skypename person, Half window);

  /** Forgets what the person was asked in that window. */
  void drop(Skypename person, Half window);

  /** Forgets questions that were asked before the given time; gives how many. */
  int forgetBefore(Instant time);

  /** Forgets what the person was asked in any window; gives how many. */
  int forget(Skypename person);
}
