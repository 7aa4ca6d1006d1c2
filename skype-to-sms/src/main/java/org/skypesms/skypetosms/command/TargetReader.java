package org.skypesms.skypetosms.command;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.skypetosms.command.Sending.BadNumber;
import org.skypesms.skypetosms.command.Sending.Manner;
import org.skypesms.skypetosms.command.Sending.Send;
import org.skypesms.skypetosms.command.Sending.UnfinishedList;
import org.skypesms.skypetosms.command.Sending.UnknownGroup;
import org.skypesms.skypetosms.command.Sending.UnknownName;
import org.skypesms.skypetosms.command.Sending.WhichNumber;
import org.skypesms.sms.number.TargetScan;
import org.skypesms.words.Phrase;

/** Reads whom a line is for, at its beginning. */
final class TargetReader {

  private final Setting setting;

  TargetReader(Setting setting) {
    this.setting = setting;
  }

  /** What the line sends, when it begins with a target. */
  Optional<Sending> read(String line, Manner manner) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    return (has(Form.SEVERAL) ? new ListReader(setting).read(line, manner) : none())
        .or(() -> number(line, manner))
        .or(() -> reply(line, manner))
        .or(() -> line.startsWith("@") ? forced(line, manner) : none())
        .or(() -> line.startsWith("#") ? group(line, manner) : none())
        .or(() -> name(line, manner));
  }

  private boolean has(Form form) {
    return setting.table().has(form);
  }

  private static Optional<Sending> none() {
    return Optional.empty();
  }

  private Optional<Sending> number(String line, Manner manner) {
    TargetScan scan = TargetScan.of(line, setting.typist().country());
    if (scan instanceof TargetScan.Target found) {
      return Optional.of(send(found, manner));
    }
    if (scan instanceof TargetScan.Ambiguous several) {
      return Optional.of(
          new WhichNumber(several.readings().stream().map(one -> send(one, manner)).toList()));
    }
    if (scan instanceof TargetScan.BadNumber bad
        && (bad.meant() || setting.typist().window() == Half.SKYPE_TO_SMS)) {
      return Optional.of(new BadNumber(Phrase.valueOf("NUMBER_" + bad.reason().name())));
    }
    return Optional.empty();
  }

  private static Send send(TargetScan.Target target, Manner manner) {
    return new Send(List.of(new Recipient.Phone(target.number())), manner, target.text());
  }

  /** {@code r text} and {@code r7 text}, where a text follows. */
  private Optional<Sending> reply(String line, Manner manner) {
    String token = Tokens.first(line);
    String text = Tokens.textAfter(line, token.length());
    if (token.length() > 12 || Tokens.begin(text).isEmpty()) {
      return Optional.empty();
    }
    String word = Spelling.of(token);
    if (word.equals("r") && has(Form.REPLY)) {
      return send(new Recipient.LastWriter(), manner, text);
    }
    return word.startsWith("r") && has(Form.THREAD)
        ? Digits.number(word.substring(1))
            .flatMap(reference -> send(new Recipient.Thread(reference), manner, text))
        : none();
  }

  private static Optional<Sending> send(Recipient to, Manner manner, String text) {
    return Optional.of(new Send(List.of(to), manner, text));
  }

  /** A name behind {@code @} is told when it is not saved; one that is none is no guess either. */
  private Optional<Sending> forced(String line, Manner manner) {
    String name = Tokens.beforeColon(line.substring(1));
    if (has(Form.NAME) && NameForm.fits(name)) {
      return contact(name, line, 1, manner).or(() -> Optional.of(new UnknownName(name)));
    }
    return has(Form.NAME) && !name.isEmpty() && Character.isLetterOrDigit(name.codePointAt(0))
        ? Optional.of(new UnfinishedList())
        : Optional.empty();
  }

  private Optional<Sending> name(String line, Manner manner) {
    String name = Tokens.beforeColon(line);
    return has(Form.NAME) && NameForm.fits(name) ? contact(name, line, 0, manner) : none();
  }

  private Optional<Sending> contact(String name, String line, int sign, Manner manner) {
    String text = Tokens.textAfter(line, sign + name.length());
    return setting
        .names()
        .contact(name)
        .flatMap(saved -> send(new Recipient.Saved(saved.name(), saved.phone()), manner, text));
  }

  /** A group that there is not is told, except where such a line is a reply. */
  private Optional<Sending> group(String line, Manner manner) {
    String name = Tokens.beforeColon(line.substring(1));
    if (!has(Form.GROUP) || !NameForm.fits(name)) {
      return Optional.empty();
    }
    String text = Tokens.textAfter(line, 1 + name.length());
    return setting
        .names()
        .group(name)
        .flatMap(saved -> send(new Recipient.Group(saved), manner, text))
        .or(
            () ->
                setting.typist().window() == Half.SKYPE_TO_SMS
                    ? Optional.of(new UnknownGroup(name))
                    : none());
  }
}
