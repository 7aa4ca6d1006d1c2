package org.skypesms.server;

import java.util.Optional;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.receipt.MessageIdForms;

/**
 * How what a link delivers is read.
 *
 * @param alphabet what {@code data_coding} 0 means in texts from phones
 * @param receiptIds how the id of a receipt becomes that of a submission; empty: as it is learnt
 */
public record LinkReading(Alphabet alphabet, Optional<MessageIdForms.Form> receiptIds) {

  /** Of a link about which nothing else is known. */
  public static final LinkReading STANDARD = new LinkReading(Alphabet.GSM, Optional.empty());
}
