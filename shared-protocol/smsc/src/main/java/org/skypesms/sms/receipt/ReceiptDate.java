package org.skypesms.sms.receipt;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * A date in a receipt's text: {@code YYMMDDhhmm} (SMPP 3.4, appendix B), with seconds, or with the
 * century too. Twelve digits are read with seconds first, which no date since 2013 with its century
 * can be taken for.
 */
final class ReceiptDate {

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ofPattern("uuMMddHHmm"),
          DateTimeFormatter.ofPattern("uuMMddHHmmss"),
          DateTimeFormatter.ofPattern("uuuuMMddHHmm"),
          DateTimeFormatter.ofPattern("uuuuMMddHHmmss"));

  private ReceiptDate() {}

  /** The time, or nothing when the digits are no time. */
  static Optional<LocalDateTime> read(String digits) {
    return FORMS.stream().map(form -> read(digits, form)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<LocalDateTime> read(String digits, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDateTime.parse(digits, form));
    } catch (DateTimeParseException otherForm) {
      return Optional.empty();
    }
  }
}
