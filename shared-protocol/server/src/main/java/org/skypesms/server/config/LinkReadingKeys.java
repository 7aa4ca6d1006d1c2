package org.skypesms.server.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.receipt.MessageIdForms.Form;

/**
 * The keys that say how what a named link delivers is read.
 *
 * @param link its name
 */
public record LinkReadingKeys(String link) {

  private static final Map<String, Optional<Form>> RECEIPT_IDS =
      Map.of(
          "learn", Optional.empty(),
          "same", Optional.of(Form.AS_GIVEN),
          "decimal", Optional.of(Form.DECIMAL_TO_HEX),
          "hexadecimal", Optional.of(Form.HEX_TO_DECIMAL));

  /** What {@code data_coding} 0 means in texts from phones. */
  public Key<Optional<Alphabet>> alphabet() {
    return key(
        "receiving-alphabet",
        "",
        Alphabets.NAMES + ", or nothing",
        "the alphabet of data_coding 0 in texts from phones; empty: as alphabet",
        written -> Forms.orNothing(written, Alphabets::named));
  }

  /** How the id of a receipt becomes that of a submission; empty: as it is learnt. */
  public Key<Optional<Form>> receiptIds() {
    return key(
        "receipt-ids",
        "learn",
        "learn, same, decimal or hexadecimal",
        "the ids in receipts: like those in answers, or decimal for hexadecimal, or the reverse",
        written -> Forms.named(RECEIPT_IDS, written));
  }

  List<Key<?>> all() {
    return List.of(alphabet(), receiptIds());
  }

  private <T> Key<T> key(
      String name, String fallback, String expected, String purpose, Function<String, T> parse) {
    return new Key<>(LinkKeys.PREFIX + link + "." + name, fallback, expected, purpose, parse);
  }
}
