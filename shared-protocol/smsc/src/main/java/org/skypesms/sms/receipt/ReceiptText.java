package org.skypesms.sms.receipt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields in the text of a receipt (SMPP 3.4, appendix B), read tolerantly: in any order and
 * case, any of them missing or empty. What follows {@code text:} is a quotation of the message and
 * is never read. Of a field that stands twice the first counts.
 */
final class ReceiptText {

  /** A field by its labels, the specification's first. */
  enum Field {
    ID("id:"),
    SUBMITTED("sub:"),
    DELIVERED("dlvrd:"),
    SUBMIT_DATE("submit date:", "submit_date:", "submitdate:"),
    DONE_DATE("done date:", "done_date:", "donedate:"),
    STATUS("stat:", "status:"),
    ERROR("err:", "error:"),
    TEXT("text:");

    private final List<String> labels;

    Field(String... labels) {
      this.labels = List.of(labels);
    }
  }

  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final String text;

  private ReceiptText(String text) {
    this.text = text;
  }

  /** Reads the fields of a text; anything else in it is ignored. */
  static ReceiptText of(String text) {
    ReceiptText receipt = new ReceiptText(text);
    receipt.scan();
    return receipt;
  }

  /** The value of a field, without blanks around it. */
  Optional<String> value(Field field) {
    return Optional.ofNullable(values.get(field)).filter(value -> !value.isEmpty());
  }

  /** Whether it names a message or says what has become of one. */
  boolean hasFields() {
    return value(Field.ID).isPresent() || value(Field.STATUS).isPresent();
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      Field field = labelAt(at);
      if (field == Field.TEXT) {
        return;
      }
      at = field == null ? at + 1 : take(field, text.indexOf(':', at) + 1);
    }
  }

  /** The field whose label begins here, at the beginning of a word. */
  private Field labelAt(int at) {
    if (at > 0 && !separates(text.charAt(at - 1))) {
      return null;
    }
    for (Field field : Field.values()) {
      for (String label : field.labels) {
        if (text.regionMatches(true, at, label, 0, label.length())) {
          return field;
        }
      }
    }
    return null;
  }

  /** Takes the word after a label; returns the index behind it. */
  private int take(Field field, int after) {
    int from = after;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    int to = from;
    while (to < text.length() && !separates(text.charAt(to))) {
      to++;
    }
    if (labelAt(from) != null) {
      return from;
    }
    values.putIfAbsent(field, text.substring(from, to));
    return to;
  }

  private static boolean separates(char sign) {
    return sign <= ' ' || sign == ',' || sign == ';';
  }
}
