package org.skypesms.skypetosms.command;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.skypetosms.command.Explaining.Misfit;
import org.skypesms.skypetosms.command.Explaining.NotUnderstood;
import org.skypesms.skypetosms.command.Sending.Send;

/**
 * Reads what a person typed. A line that begins with a target is a message; a reserved word makes a
 * command only when the whole line fits; any other line is a reply in sms-to-skype's window and not
 * understood in skype-to-sms's. Nothing is ever guessed into a text. Immutable.
 */
public final class Lines {

  private final CommandTable table;

  /** By this table. */
  public Lines(CommandTable table) {
    this.table = table;
  }

  /** What the line, as typed, asks for. */
  public Request read(String line, Typist typist) {
    Setting setting = new Setting(table, typist);
    String begun = Tokens.begin(line);
    if (begun.startsWith("/")) {
      return forced(begun.substring(1), setting);
    }
    return new CommandReader(setting)
        .read(Tokens.trim(begun), false)
        .or(() -> new SendingReader(setting).read(begun))
        .orElseGet(() -> withoutTarget(line, begun, setting));
  }

  /** The number that the line is, when it is nothing else. */
  public static Optional<Integer> number(String line) {
    return Digits.number(Tokens.trim(line));
  }

  private static Request withoutTarget(String line, String begun, Setting setting) {
    return setting.typist().window() == Half.SMS_TO_SKYPE && !begun.isEmpty()
        ? Send.to(new Recipient.LastWriter(), line)
        : nearest(begun, setting);
  }

  /** A command or a message that begins with a word of the table; else nothing is done. */
  private static Request forced(String slashed, Setting setting) {
    String line = Tokens.begin(slashed);
    CommandReader commands = new CommandReader(setting);
    List<Row> meant = commands.meant(line);
    boolean message = isThread(line) || meant.stream().anyMatch(row -> row.form().isPresent());
    return commands
        .read(Tokens.trim(line), true)
        .or(() -> message ? new SendingReader(setting).read(line) : Optional.empty())
        .orElseGet(() -> meant.isEmpty() ? nearest(line, setting) : new Misfit(meant));
  }

  private static boolean isThread(String line) {
    String token = Tokens.first(line);
    return token.length() < 12
        && Spelling.of(token).startsWith("r")
        && Digits.number(token.substring(1)).isPresent();
  }

  private static Request nearest(String begun, Setting setting) {
    return new NotUnderstood(
        Nearest.to(Tokens.first(begun), setting.table().rows(setting.typist().administrator())));
  }
}
