package org.skypesms.state;

import java.time.Instant;
import org.skypesms.message.MessageId;

/**
 * The decision to submit a text, stored before its first part is.
 *
 * @param text the text
 * @param epoch of the instance that claimed it
 * @param link the link that all its parts take
 * @param concatenation the reference number common to its parts, 0 to 255 or 65535
 * @param parts how many parts
 * @param at when
 * @param cutting how the text is cut, as the sending room writes it; empty for one that an earlier
 *     version claimed
 */
public record Claim(
    MessageId text,
    long epoch,
    String link,
    int concatenation,
    int parts,
    Instant at,
    String cutting) {

  /** Without a word on how the text is cut. */
  public Claim(MessageId text, long epoch, String link, int concatenation, int parts, Instant at) {
    this(text, epoch, link, concatenation, parts, at, "");
  }
}
