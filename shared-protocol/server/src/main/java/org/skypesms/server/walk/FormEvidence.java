package org.skypesms.server.walk;

import java.util.Arrays;
import java.util.Optional;
import org.skypesms.sms.receipt.MessageIdForms.Form;

/**
 * How much speaks for a form of ids.
 *
 * @param form the form
 * @param weight how many more receipts spoke for it than against it, as far as that counts
 */
record FormEvidence(Form form, int weight) {

  private static final int ENOUGH = 3;
  private static final int MOST = 10;

  static FormEvidence first(Form form) {
    return new FormEvidence(form, 1);
  }

  boolean enough() {
    return weight >= ENOUGH;
  }

  /** With one more receipt that speaks for a form. */
  FormEvidence and(Form spokenFor) {
    if (spokenFor == form) {
      return new FormEvidence(form, Math.min(weight + 1, MOST));
    }
    return weight > 1 ? new FormEvidence(form, weight - 1) : first(spokenFor);
  }

  String written() {
    return form + " " + weight;
  }

  static Optional<FormEvidence> read(String written) {
    String[] words = written.split(" ");
    return Arrays.stream(Form.values())
        .filter(form -> form.name().equals(words[0]))
        .map(form -> new FormEvidence(form, Integer.parseInt(words[1])))
        .findFirst();
  }

  String shown() {
    String shown =
        switch (form) {
          case AS_GIVEN -> "as in answers";
          case DECIMAL_TO_HEX -> "decimal, in answers hexadecimal";
          case HEX_TO_DECIMAL -> "hexadecimal, in answers decimal";
        };
    return enough() ? shown : shown + " (not sure yet)";
  }
}
