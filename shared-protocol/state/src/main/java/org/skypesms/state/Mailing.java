package org.skypesms.state;

import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;

/**
 * One line that went to several phones under one reference: to each a text of its own, whose
 * identity tells whose it is and which.
 *
 * @param id the identity of the whole
 * @param person who sent it
 * @param reference the number by which the person knows it
 * @param window the half in whose window its states are told
 * @param label whom it is for, as the person called them
 * @param phones how many there are
 * @param state what was told of it last
 */
public record Mailing(
    MessageId id,
    Skypename person,
    int reference,
    Half window,
    String label,
    int phones,
    TextState state) {

  private static final String MARK = "/to/";

  /** The text at a place from 1 to 99. */
  public MessageId text(int place) {
    return id.then("to").then(String.format("%02d", place));
  }

  /** The mailing that a text would be of, told by its identity alone. */
  public static Optional<MessageId> of(MessageId text) {
    return place(text) == 0
        ? Optional.empty()
        : Optional.of(new MessageId(text.value().substring(0, mark(text))));
  }

  /** The place of a text in its mailing; 0 when it is of none. */
  public static int place(MessageId text) {
    String value = text.value();
    int mark = mark(text);
    boolean member =
        mark > 0
            && value.length() == mark + MARK.length() + 2
            && value.chars().skip(value.length() - 2L).allMatch(sign -> sign >= '0' && sign <= '9');
    return member ? Integer.parseInt(value.substring(value.length() - 2)) : 0;
  }

  /** The source under which the lines about a text are kept, so that they keep their order. */
  public static String source(MessageId text) {
    return of(text).orElse(text).value();
  }

  private static int mark(MessageId text) {
    return text.value().lastIndexOf(MARK);
  }
}
