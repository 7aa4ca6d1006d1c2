package org.skypesms.sms.receipt;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.TextState;

/**
 * What a delivery receipt says.
 *
 * @param textId the id in its text, as written
 * @param tlvId the id in its parameters, as written; the two may be in different forms
 * @param status what has become of the message; {@link ReceiptStatus#UNKNOWN} when nothing says so
 * @param error the error in its text, digits or letters as written
 * @param networkError the error in its parameters
 * @param intermediate whether it is no end: an intermediate notification, or a status from which
 *     the message goes on
 * @param done when that was, by the SMSC's clock, whose time zone is not told
 */
public record ReceiptReading(
    Optional<String> textId,
    Optional<String> tlvId,
    ReceiptStatus status,
    Optional<String> error,
    Optional<NetworkError> networkError,
    boolean intermediate,
    Optional<LocalDateTime> done) {

  /** The ids as written, that of the parameters first; none when the receipt names no message. */
  public Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    tlvId.ifPresent(ids::add);
    textId.ifPresent(ids::add);
    return ids;
  }

  /** The state of a text that the message ends in; empty when it is intermediate. */
  public Optional<TextState> state() {
    return intermediate ? Optional.empty() : status.state();
  }

  /** Why the message failed in plain words, or with its code where that has none; else empty. */
  public String reason() {
    return networkError
        .flatMap(NetworkError::reason)
        .map(NetworkReason::words)
        .or(() -> error.filter(code -> !code.matches("0*")).map(code -> "error " + code))
        .or(() -> networkError.filter(e -> e.code() != 0).map(e -> "network error " + e.code()))
        .orElse("");
  }

  /** Whether the network says that a later attempt may succeed; false when it says nothing. */
  public boolean worthAnotherAttempt() {
    return networkError.flatMap(NetworkError::reason).map(NetworkReason::again).orElse(false);
  }
}
