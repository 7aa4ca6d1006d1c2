package org.skypesms.skypetosms.command;

import java.util.Optional;
import org.skypesms.skypetosms.command.Sending.Manner;

/** Reads a line that may be a message: how it is to go, then whom it is for, then the text. */
final class SendingReader {

  private final Setting setting;
  private final TargetReader targets;

  SendingReader(Setting setting) {
    this.setting = setting;
    this.targets = new TargetReader(setting);
  }

  /** What the line sends; it begins with its first visible sign. */
  Optional<Sending> read(String line) {
    return read(line, Manner.PLAIN);
  }

  private Optional<Sending> read(String line, Manner manner) {
    return flash(line, manner).or(() -> later(line, manner)).or(() -> targets.read(line, manner));
  }

  private Optional<Sending> flash(String line, Manner manner) {
    if (manner.flash() || !setting.table().has(Form.FLASH)) {
      return Optional.empty();
    }
    return Pieces.word("flash").read(line, setting).stream()
        .flatMap(flash -> after(flash.rest(), new Manner(true, manner.when())).stream())
        .findFirst();
  }

  private Optional<Sending> later(String line, Manner manner) {
    if (manner.when().isPresent() || !setting.table().has(Form.LATER)) {
      return Optional.empty();
    }
    return Times.WHEN.read(line, setting).stream()
        .flatMap(
            when ->
                after(when.rest(), new Manner(manner.flash(), Optional.of(when.value()))).stream())
        .findFirst();
  }

  private Optional<Sending> after(String rest, Manner manner) {
    return read(Tokens.begin(rest), manner);
  }
}
