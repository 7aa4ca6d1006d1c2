package org.skypesms.skypetosms.command;

import static org.skypesms.skypetosms.command.HelpGroup.ACCOUNT;
import static org.skypesms.skypetosms.command.HelpGroup.ADMINISTRATION;
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

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skypesms.words.CommandWords;
import org.skypesms.words.Phrase;

/** A table with every word of the chat, whether the service answers it already or not. */
final class AllCommands {

  static final CommandTable TABLE =
      new CommandTable(
          Stream.of(
                  messages(), PeopleRows.ALL.stream(), commands(), AdministrationRows.ALL.stream())
              .flatMap(Function.identity())
              .toList(),
          Map.of(
              "de",
              CommandWords.of("de"),
              "tr",
              new CommandWords(
                  Map.of("cancel", List.of("iptal"), "forget me", List.of("beni unut")))));

  private AllCommands() {}

  private static Stream<Row> messages() {
    return Arrays.stream(Form.values())
        .map(form -> Row.message("example of " + form, form, Phrase.HELP_SEND));
  }

  private static Stream<Row> commands() {
    return Stream.of(
        row("status", MANAGING, nothing(Managing.ServiceStatus::new)),
        row("status 7", MANAGING, REFERENCE.as(Managing.TextStatus::new)),
        row("last", MANAGING, nothing(Managing.Last::new)),
        row("cancel 7", MANAGING, REFERENCE.as(Managing.Cancel::new)),
        row("resend 7", MANAGING, REFERENCE.as(Managing.Resend::new)),
        row("price bob hello", MANAGING, TARGET.then(TEXT, Managing.Price::new)),
        row("help", MANAGING, nothing(Explaining.Help::new)).or("?"),
        row("help status", MANAGING, COMMAND.as(Explaining.HelpAbout::new)),
        row("register +44 7400 123456", ACCOUNT, NUMBER.as(Account.Register::new)),
        row("code 123456", ACCOUNT, CODE.as(Account.Code::new)),
        row("forward on", ACCOUNT, word("on").as(on -> new Account.Forward(true))),
        row("forward off", ACCOUNT, word("off").as(off -> new Account.Forward(false))),
        row("language de", ACCOUNT, LANGUAGE.as(Account.Language::new)),
        row("quota", ACCOUNT, nothing(Account.Quota::new)),
        row("export", ACCOUNT, nothing(Account.Export::new)),
        row("forget me", ACCOUNT, word("me").as(me -> new Account.ForgetMe())),
        row("standby", ADMINISTRATION, nothing(Administration.Standby::new)));
  }

  private static Row row(String example, HelpGroup group, Piece<? extends Request> grammar) {
    return Row.command(example, group, Phrase.HELP_STATUS, grammar);
  }
}
