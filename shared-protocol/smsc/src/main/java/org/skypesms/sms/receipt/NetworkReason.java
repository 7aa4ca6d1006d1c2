package org.skypesms.sms.receipt;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A user error of a GSM network that a short message can meet, by its MAP code (3GPP TS 29.002,
 * section 17.6.6).
 *
 * @param code the code
 * @param again whether a later attempt may succeed, because the phone or the network is at fault
 *     and not the number
 * @param kind what kind of trouble it is
 * @param words the reason in plain English
 */
public record NetworkReason(int code, boolean again, TroubleKind kind, String words) {

  private static final String AGAIN = "AGAIN";

  private static final String TABLE =
      """
      1 NEVER NUMBER the network does not know this number
      5 NEVER NUMBER the network does not know this phone
      6 AGAIN UNREACHABLE the phone is switched off or out of reach
      9 NEVER BARRED the phone is not allowed on the network
      11 NEVER BARRED this number cannot receive texts
      12 NEVER BARRED the phone is not allowed on the network
      13 NEVER BARRED this number is barred from receiving texts
      21 NEVER BARRED the network cannot carry texts to this number
      27 AGAIN UNREACHABLE the phone is switched off or out of reach
      28 NEVER BARRED the phone cannot receive texts
      31 AGAIN FULL the phone was busy with another text
      32 AGAIN FULL the phone did not take the text; its memory may be full
      33 AGAIN FULL too many texts are waiting for this number
      34 AGAIN NETWORK a fault in the network
      35 NEVER NETWORK the network found data missing
      36 NEVER NETWORK the network found an unexpected value
      """;

  private static final Map<Integer, NetworkReason> BY_CODE =
      TABLE
          .lines()
          .map(NetworkReason::read)
          .collect(Collectors.toUnmodifiableMap(NetworkReason::code, Function.identity()));

  private static NetworkReason read(String line) {
    String[] words = line.split(" ", 4);
    return new NetworkReason(
        Integer.parseInt(words[0]),
        words[1].equals(AGAIN),
        TroubleKind.valueOf(words[2]),
        words[3]);
  }

  /** The meaning of a code; nothing when the specification has none. */
  static Optional<NetworkReason> of(int code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The kind of a reason that is worded so. */
  static Optional<TroubleKind> kind(String words) {
    return BY_CODE.values().stream()
        .filter(reason -> reason.words().equals(words))
        .map(NetworkReason::kind)
        .findFirst();
  }
}
