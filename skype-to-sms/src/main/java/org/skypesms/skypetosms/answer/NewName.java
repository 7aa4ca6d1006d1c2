package org.skypesms.skypetosms.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skypesms.message.TextState;
import org.skypesms.skypetosms.command.CommandTable;
import org.skypesms.skypetosms.command.NameForm;
import org.skypesms.skypetosms.command.Spelling;
import org.skypesms.state.Contact;
import org.skypesms.words.Phrase;

/** Judges whether something can become a name of a person's. Immutable. */
final class NewName {

  private static final int MOST_NAMES = 500;
  private static final int LONGEST_SHOWN = 40;

  private final CommandTable table;

  NewName(CommandTable table) {
    this.table = table;
  }

  /** Why it cannot be a name, whatever the person has saved. */
  Optional<Refused> refusal(Conversing with, String name) {
    if (!NameForm.fits(name)) {
      return Optional.of(Refused.because(Phrase.NAME_IMPOSSIBLE, shortened(name)));
    }
    return table.reserves(name, with.line().profile().language()) || namesAState(name)
        ? Optional.of(Refused.because(Phrase.NAME_RESERVED, name))
        : Optional.empty();
  }

  /** A line about a text shows the name, and is to name one state only. */
  private static boolean namesAState(String name) {
    List<String> words = List.of(Spelling.of(name).toUpperCase(Locale.ROOT).split("[^A-Z]+"));
    return Arrays.stream(TextState.values()).map(TextState::name).anyMatch(words::contains);
  }

  /** Why it cannot be a new name: the same, or a contact or a group has it. */
  Optional<Refused> taken(Conversing with, String name) {
    return refusal(with, name)
        .or(() -> with.book().find(name).map(NewName::ofContact))
        .or(
            () ->
                with.book().group(name).map(group -> Refused.because(Phrase.NAME_OF_GROUP, group)));
  }

  private static Refused ofContact(Contact saved) {
    return Refused.because(Phrase.NAME_TAKEN, saved.name(), saved.phone().value());
  }

  /** Why there cannot be one name more. */
  static Optional<Refused> full(Conversing with) {
    return with.book().size() < MOST_NAMES
        ? Optional.empty()
        : Optional.of(Refused.because(Phrase.NAMES_FULL, MOST_NAMES));
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_SHOWN
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_SHOWN)) + "...";
  }
}
