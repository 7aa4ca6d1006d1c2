package org.skypesms.sms;

import java.util.OptionalInt;
import org.skypesms.sms.alphabet.Alphabet;

/**
 * What a text would cost to send.
 *
 * @param parts how many short messages it is
 * @param alphabet how they would be encoded
 * @param costly the first code point that the link's own alphabet lacks, so that the text would go
 *     as UCS-2 with 70 characters in a part, or by the tables of a national language where the
 *     alphabet is GSM nevertheless; empty when there is none
 */
public record Costs(int parts, Alphabet alphabet, OptionalInt costly) {

  /** The costly character with its code, as in {@code U+0436 "ж"}; empty when there is none. */
  public String costlyCharacter() {
    return costly.isEmpty()
        ? ""
        : "U+%04X \"%s\"".formatted(costly.getAsInt(), Character.toString(costly.getAsInt()));
  }
}
