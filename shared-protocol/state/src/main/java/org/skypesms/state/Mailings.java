package org.skypesms.state;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;

/** Texts to several phones under one reference. */
public interface Mailings {

  /** Keeps a new one. */
  void add(Mailing mailing);

  /** Finds one by its identity. */
  Optional<Mailing> find(MessageId id);

  /** Finds one by the person's own number for it. */
  Optional<Mailing> find(Skypename person, int reference);

  /** Its texts, in their places. */
  List<Text> texts(Mailing mailing);

  /** Moves one forward; false, and nothing changes, when {@link TextState#mayBecome} forbids it. */
  boolean advance(Mailing mailing, TextState next);

  /** Forgets how the person called whom the person's are for. */
  void forget(Skypename person);
}
