package org.skypesms.skypetosms.command;

import java.util.Locale;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.sms.number.TargetScan;
import org.skypesms.words.Phrase;

/**
 * Reads what a person typed. A line that begins with a number is a message; a reserved word makes a
 * command only when the whole line fits; any other line is a reply in sms-to-skype's window and not
 * understood in skype-to-sms's. Nothing is ever guessed into a text.
 */
public final class Lines {

  private Lines() {}

  /**
   * What the line asks for.
   *
   * @param line as typed
   * @param window the half in whose window it was typed
   * @param country of the person's profile, for numbers in national form
   * @param language of the person's profile, for its own words
   */
  public static Request read(String line, Half window, String country, String language) {
    Optional<Request> command = Commands.read(line, language);
    if (command.isPresent()) {
      return command.get();
    }
    return target(TargetScan.of(line, country), window)
        .orElseGet(() -> withoutTarget(line, window));
  }

  private static Optional<Request> target(TargetScan scan, Half window) {
    if (scan instanceof TargetScan.Target found) {
      return Optional.of(new Request.SendTo(found.number(), found.text()));
    }
    if (scan instanceof TargetScan.Ambiguous several) {
      return Optional.of(
          new Request.WhichNumber(
              several.readings().stream().map(TargetScan.Target::number).toList()));
    }
    if (scan instanceof TargetScan.BadNumber bad && (bad.meant() || window == Half.SKYPE_TO_SMS)) {
      return Optional.of(new Request.BadNumber(Phrase.valueOf("NUMBER_" + bad.reason().name())));
    }
    return Optional.empty();
  }

  private static Request withoutTarget(String line, Half window) {
    String plain = line.strip().toLowerCase(Locale.ROOT);
    if (plain.startsWith("r ") || plain.startsWith("/r ")) {
      int text = line.toLowerCase(Locale.ROOT).indexOf("r ") + 2;
      return new Request.Reply(line.substring(text));
    }
    if (window == Half.SMS_TO_SKYPE && !plain.startsWith("/") && !plain.isEmpty()) {
      return new Request.Reply(line);
    }
    return new Request.NotUnderstood(
        Nearest.to(plain.split("[ /\\t]+", 3)[plain.startsWith("/") ? 1 : 0]));
  }
}
