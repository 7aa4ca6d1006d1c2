package org.skypesms.skypetosms.command;

import static org.skypesms.skypetosms.command.HelpGroup.PEOPLE;
import static org.skypesms.skypetosms.command.Pieces.NEW_GROUP;
import static org.skypesms.skypetosms.command.Pieces.NUMBER;
import static org.skypesms.skypetosms.command.Pieces.SAVED_GROUP;
import static org.skypesms.skypetosms.command.Pieces.SAVED_NAME;
import static org.skypesms.skypetosms.command.Pieces.TARGET;
import static org.skypesms.skypetosms.command.Pieces.WISHED_NAME;
import static org.skypesms.skypetosms.command.Pieces.nothing;
import static org.skypesms.skypetosms.command.Pieces.word;
import static org.skypesms.skypetosms.command.Row.command;
import static org.skypesms.skypetosms.command.Times.DURATION;

import java.time.Duration;
import java.util.List;
import org.skypesms.words.Phrase;

/** The rows about the people whom somebody writes to. */
final class PeopleRows {

  /** A group that a person makes has no more phones. */
  private static final int LARGEST_GROUP = 50;

  static final List<Row> ALL =
      List.of(
          command(
              "add bob +44 7400 123456",
              PEOPLE,
              Phrase.HELP_ADD,
              WISHED_NAME.then(NUMBER, People.Add::new)),
          command("contacts", PEOPLE, Phrase.HELP_CONTACTS, nothing(People.Contacts::new)),
          command(
              "rename bob robert",
              PEOPLE,
              Phrase.HELP_RENAME,
              SAVED_NAME.then(WISHED_NAME, People.Rename::new)),
          command("remove bob", PEOPLE, Phrase.HELP_REMOVE, SAVED_NAME.as(People.Remove::new)),
          command("who +44 7400 123456", PEOPLE, Phrase.HELP_WHO, TARGET.as(People.Who::new)),
          command("group team bob alice", PEOPLE, Phrase.HELP_GROUP, group()),
          command("block bob", PEOPLE, Phrase.HELP_BLOCK, TARGET.as(People.Block::new)),
          command("unblock bob", PEOPLE, Phrase.HELP_UNBLOCK, TARGET.as(People.Unblock::new)),
          command("blocked", PEOPLE, Phrase.HELP_BLOCKED, nothing(People.Blocked::new)),
          command("mute bob 8h", PEOPLE, Phrase.HELP_MUTE, mute()));

  private PeopleRows() {}

  private static Piece<People> group() {
    return SAVED_GROUP
        .<People>as(People.ShowGroup::new)
        .or(NEW_GROUP.then(TARGET.many(LARGEST_GROUP), People.MakeGroup::new));
  }

  private static Piece<People> mute() {
    return TARGET
        .<Duration, People>then(DURATION, People.Mute::new)
        .or(TARGET.then(word("off"), (whom, off) -> new People.Unmute(whom)));
  }
}
