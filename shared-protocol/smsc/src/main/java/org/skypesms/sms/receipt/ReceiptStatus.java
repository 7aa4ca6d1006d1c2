package org.skypesms.sms.receipt;

import java.util.Locale;
import java.util.Optional;
import org.skypesms.message.TextState;

/**
 * What a receipt says has become of a message (SMPP 3.4, section 5.2.28 and appendix B; 0 and 9
 * from SMPP 5.0, section 4.7.15).
 */
public enum ReceiptStatus {
  /** Waits for its time. */
  SCHEDULED(0, "SCHEDUL", null),
  /** On its way. */
  ENROUTE(1, "ENROUTE", null),
  /** The phone has it. */
  DELIVERED(2, "DELIVRD", TextState.DELIVERED),
  /** Its validity ran out. */
  EXPIRED(3, "EXPIRED", TextState.EXPIRED),
  /** Deleted at the SMSC. */
  DELETED(4, "DELETED", TextState.FAILED),
  /** It cannot be delivered. */
  UNDELIVERABLE(5, "UNDELIV", TextState.FAILED),
  /**
   * Accepted. The specification means read by customer service on behalf of the subscriber, most
   * SMSCs mean taken by the next network: not the end.
   */
  ACCEPTED(6, "ACCEPTD", null),
  /** The SMSC does not know. */
  UNKNOWN(7, "UNKNOWN", TextState.UNKNOWN),
  /** Refused by the SMSC or the network. */
  REJECTED(8, "REJECTD", TextState.FAILED),
  /** Left out by the SMSC. */
  SKIPPED(9, "SKIPPED", TextState.FAILED);

  private static final int SHORTEST_WORD = 5;

  private final int code;
  private final String word;
  private final TextState state;

  ReceiptStatus(int code, String word, TextState state) {
    this.code = code;
    this.word = word;
    this.state = state;
  }

  /** The state of a text that it ends in; empty while the message is still on its way. */
  public Optional<TextState> state() {
    return Optional.ofNullable(state);
  }

  /** The status of {@code message_state}. */
  public static Optional<ReceiptStatus> ofCode(int code) {
    return code >= 0 && code < values().length ? Optional.of(values()[code]) : Optional.empty();
  }

  /**
   * The status of a word after {@code stat:}, in any case, short ({@code DELIVRD}) or long ({@code
   * delivered}), or cut short.
   */
  static Optional<ReceiptStatus> ofWord(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    for (ReceiptStatus status : values()) {
      if (status.goesBy(upper)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  private boolean goesBy(String upper) {
    boolean cut = upper.length() >= SHORTEST_WORD && word.startsWith(upper);
    boolean variant = upper.startsWith(word.substring(0, word.length() - 1)) && isAlike(upper);
    return upper.equals(word) || upper.equals(name()) || cut || variant;
  }

  private boolean isAlike(String upper) {
    return upper.length() <= name().length() + 2;
  }

  /** The value of {@code message_state}. */
  public int code() {
    return code;
  }
}
