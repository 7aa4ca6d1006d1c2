package org.skypesms.skypetosms.command;

import static org.skypesms.skypetosms.command.HelpGroup.ACCOUNT;
import static org.skypesms.skypetosms.command.HelpGroup.MANAGING;
import static org.skypesms.skypetosms.command.Pieces.CODE;
import static org.skypesms.skypetosms.command.Pieces.COMMAND;
import static org.skypesms.skypetosms.command.Pieces.LANGUAGE;
import static org.skypesms.skypetosms.command.Pieces.NUMBER;
import static org.skypesms.skypetosms.command.Pieces.REFERENCE;
import static org.skypesms.skypetosms.command.Pieces.TARGET;
import static org.skypesms.skypetosms.command.Pieces.TEXT;
import static org.skypesms.skypetosms.command.Pieces.nothing;
import static org.skypesms.skypetosms.command.Pieces.word;
import static org.skypesms.skypetosms.command.Row.command;
import static org.skypesms.skypetosms.command.Row.message;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skypesms.words.CommandWords;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;

/** The commands that this service has: one row each, by the groups of the help. */
public final class Commands {

  private static final List<Row> SENDING_ROWS =
      List.of(
          message("+44 7400 123456 running late", Form.NUMBER, Phrase.HELP_SEND),
          message("bob running late", Form.NAME, Phrase.HELP_NAME),
          message("bob, alice: dinner at 8", Form.SEVERAL, Phrase.HELP_SEVERAL),
          message("#team dinner at 8", Form.GROUP, Phrase.HELP_GROUP_TEXT),
          message("on my way", Form.LINE, Phrase.HELP_REPLY),
          message("r on my way", Form.REPLY, Phrase.HELP_R),
          message("r7 on my way", Form.THREAD, Phrase.HELP_R_N),
          message("at 18:30 +44 7400 123456 ring me", Form.LATER, Phrase.HELP_LATER),
          message("flash +44 7400 123456 gate closed", Form.FLASH, Phrase.HELP_FLASH));

  private static final List<Row> MANAGING_ROWS =
      List.of(
          command("status", MANAGING, Phrase.HELP_STATUS, nothing(Managing.ServiceStatus::new)),
          command(
              "status 7", MANAGING, Phrase.HELP_STATUS_N, REFERENCE.as(Managing.TextStatus::new)),
          command("last", MANAGING, Phrase.HELP_LAST, nothing(Managing.Last::new)),
          command("cancel 7", MANAGING, Phrase.HELP_CANCEL, REFERENCE.as(Managing.Cancel::new)),
          command("resend 7", MANAGING, Phrase.HELP_RESEND, REFERENCE.as(Managing.Resend::new)),
          command(
              "price +44 7400 123456 your text",
              MANAGING,
              Phrase.HELP_PRICE,
              TARGET.then(TEXT, Managing.Price::new)),
          command("help", MANAGING, Phrase.HELP_HELP, help()).or("?"));

  private static final List<Row> ACCOUNT_ROWS =
      List.of(
          command(
              "register +44 7400 123456",
              ACCOUNT,
              Phrase.HELP_REGISTER,
              NUMBER.as(Account.Register::new)),
          command("code 123456", ACCOUNT, Phrase.HELP_CODE, CODE.as(Account.Code::new)),
          command("forward on", ACCOUNT, Phrase.HELP_FORWARD, forward()),
          command("language de", ACCOUNT, Phrase.HELP_LANGUAGE, language()),
          command("quota", ACCOUNT, Phrase.HELP_QUOTA, nothing(Account.Quota::new)),
          command("export", ACCOUNT, Phrase.HELP_EXPORT, nothing(Account.Export::new)),
          command("forget me", ACCOUNT, Phrase.HELP_FORGET_ME, forgetMe()));

  private Commands() {}

  /** The table of these rows, with the words of every language spoken. */
  public static CommandTable table(Languages languages) {
    return new CommandTable(
        Stream.of(SENDING_ROWS, MANAGING_ROWS, PeopleRows.ALL, ACCOUNT_ROWS, AdministrationRows.ALL)
            .flatMap(Collection::stream)
            .toList(),
        words(languages));
  }

  static Map<String, CommandWords> words(Languages languages) {
    return languages.spoken().stream()
        .collect(Collectors.toMap(Function.identity(), CommandWords::of));
  }

  private static Piece<Explaining> help() {
    return Pieces.<Explaining>nothing(Explaining.Help::new)
        .or(COMMAND.as(Explaining.HelpAbout::new));
  }

  private static Piece<Account> language() {
    return Pieces.<Account>nothing(Account.Languages::new).or(LANGUAGE.as(Account.Language::new));
  }

  private static Piece<Account> forward() {
    return word("on")
        .<Account>as(on -> new Account.Forward(true))
        .or(word("off").as(off -> new Account.Forward(false)));
  }

  private static Piece<Account> forgetMe() {
    return word("me")
        .<Account>as(me -> new Account.ForgetMe())
        .or(word("me").then(word("yes"), (me, yes) -> new Account.ForgetMeForSure()));
  }
}
