package org.skypesms.skypetosms.command;

import static org.skypesms.skypetosms.command.HelpGroup.ADMINISTRATION;
import static org.skypesms.skypetosms.command.Pieces.REFERENCE;
import static org.skypesms.skypetosms.command.Pieces.SKYPENAME;
import static org.skypesms.skypetosms.command.Pieces.nothing;
import static org.skypesms.skypetosms.command.Pieces.word;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skypesms.words.Phrase;

/** The commands of administrators. */
final class AdministrationRows {

  private static final Piece<String> LINK =
      Piece.token((token, setting) -> Optional.of(token).filter(AdministrationRows::isLink));

  static final List<Row> ALL =
      List.of(
          row("status all", Phrase.HELP_STATUS_ALL, word("all").as(all -> statusAll())),
          row("trace 7", Phrase.HELP_TRACE, trace()),
          row("links", Phrase.HELP_LINKS, nothing(Administration.Links::new)),
          row("pause", Phrase.HELP_PAUSE, ofLink(Administration.Pause::new)),
          row("resume", Phrase.HELP_RESUME, ofLink(Administration.Resume::new)),
          row("drain", Phrase.HELP_DRAIN, nothing(Administration.Drain::new)),
          row("allow bob", Phrase.HELP_ALLOW, SKYPENAME.as(Administration.Allow::new)),
          row("deny bob", Phrase.HELP_DENY, SKYPENAME.as(Administration.Deny::new)),
          row("block bob", Phrase.HELP_BLOCK_PERSON, SKYPENAME.as(Administration.BlockPerson::new)),
          row(
              "unblock bob",
              Phrase.HELP_UNBLOCK_PERSON,
              SKYPENAME.as(Administration.UnblockPerson::new)),
          row("reload", Phrase.HELP_RELOAD, nothing(Administration.Reload::new)),
          row("standby", Phrase.HELP_STANDBY, nothing(Administration.Standby::new)));

  private AdministrationRows() {}

  private static Row row(String example, Phrase help, Piece<? extends Request> grammar) {
    return Row.command(example, ADMINISTRATION, help, grammar);
  }

  private static Administration statusAll() {
    return new Administration.StatusAll();
  }

  private static Piece<Administration.Trace> trace() {
    return REFERENCE
        .as(own -> new Administration.Trace(Optional.empty(), own))
        .or(
            SKYPENAME.then(
                REFERENCE, (name, theirs) -> new Administration.Trace(Optional.of(name), theirs)));
  }

  private static <T> Piece<T> ofLink(Function<Optional<String>, T> meaning) {
    return Pieces.<T>nothing(() -> meaning.apply(Optional.empty()))
        .or(LINK.as(link -> meaning.apply(Optional.of(link))));
  }

  private static boolean isLink(String token) {
    return !token.isEmpty()
        && token.length() <= 16
        && token.chars().allMatch(sign -> sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9');
  }
}
