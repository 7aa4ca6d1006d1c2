package org.skypesms.server.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skypesms.message.Octets;
import org.skypesms.message.SmscAddress;
import org.skypesms.sms.Joining;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.NationalLanguage;

/**
 * The keys that say what is sent over a named link, and how.
 *
 * @param link its name
 */
public record LinkSendingKeys(String link) {

  private static final Map<String, Joining> JOININGS =
      Map.of(
          "udh8", Joining.UDH_8_BIT,
          "udh16", Joining.UDH_16_BIT,
          "sar", Joining.SAR,
          "payload", Joining.PAYLOAD,
          "none", Joining.NONE);

  /** The beginnings of the numbers that it serves; the empty one is that of all. */
  public Key<List<String>> prefixes() {
    return key(
        "prefixes",
        "*",
        "beginnings of numbers as in +44,+4915, or *",
        "the numbers it sends to; the longest beginning counts",
        Forms::prefixes);
  }

  /** Its share among links with the same beginning. */
  public Key<Integer> weight() {
    return key(
        "weight",
        "1",
        "a number from 1 to 1000, or 0",
        "its share of the numbers; 0: only while no other link can",
        written -> Forms.between(0, 1_000, written));
  }

  /** How fast it sends. */
  public Key<Optional<Integer>> rate() {
    return key(
        "rate",
        "",
        "parts per second from 1 to 100000, or 0 for no limit",
        "how fast it sends; empty: sending-rate",
        written -> Forms.orNothing(written, text -> Forms.between(0, 100_000, text)));
  }

  /** How many parts may be unanswered. */
  public Key<Optional<Integer>> window() {
    return key(
        "window",
        "",
        "a number from 1 to 1000",
        "how many parts may be unanswered; empty: window",
        written -> Forms.orNothing(written, text -> Forms.between(1, 1_000, text)));
  }

  /** The alphabet that is tried first. */
  public Key<Alphabet> alphabet() {
    return key(
        "alphabet", "gsm", Alphabets.NAMES, "the alphabet tried before UCS-2", Alphabets::named);
  }

  /** Whether the SMSC takes UCS-2. */
  public Key<Boolean> ucs2() {
    return key(
        "ucs2",
        "on",
        "on or off",
        "off: a text with another character is refused, and not sent as UCS-2",
        Forms::onOff);
  }

  /** Where its texts come from. */
  public Key<Optional<SmscAddress>> source() {
    return key(
        "source",
        "",
        Sources.FORM,
        "where its texts come from; empty: the gateway number of the conversation",
        written -> Forms.orNothing(written, Sources::read));
  }

  /** The national tables that may be used where that makes fewer parts. */
  public Key<Set<NationalLanguage>> nationalLanguages() {
    return key(
        "national-languages",
        "",
        "names as in turkish,spanish, or nothing",
        "languages whose GSM tables may be used where that makes fewer parts",
        written ->
            Forms.words(written).stream()
                .map(word -> Forms.choice(NationalLanguage.class, word))
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** How the parts of a long text are joined. */
  public Key<Joining> concatenation() {
    return key(
        "concatenation",
        "udh8",
        "udh8, udh16, sar, payload or none",
        "how the parts of a long text are joined",
        written -> Forms.named(JOININGS, written));
  }

  /** How long the SMSC is to try. */
  public Key<Optional<Duration>> validity() {
    return key(
        "validity",
        "",
        "a duration from 1s to 99d as in 30m, 24h, 7d",
        "how long the SMSC tries to reach the phone; empty: validity",
        Forms::validity);
  }

  /** The service asked for. */
  public Key<String> serviceType() {
    return key(
        "service-type",
        "",
        "at most 5 characters of ASCII without blanks",
        "service_type of each part",
        written -> Forms.matching("[!-~]{0,5}", written));
  }

  /** Optional parameters that the vendor of the SMSC wants. */
  public Key<Map<Integer, Octets>> parameters() {
    return key(
        "parameters",
        "",
        "tags and octets in hexadecimal as in 1400=0102,1401=ff",
        "optional parameters of each part",
        Forms::parameters);
  }

  List<Key<?>> all() {
    return List.of(
        prefixes(),
        weight(),
        rate(),
        window(),
        alphabet(),
        ucs2(),
        source(),
        nationalLanguages(),
        concatenation(),
        validity(),
        serviceType(),
        parameters());
  }

  private <T> Key<T> key(
      String name, String fallback, String expected, String purpose, Function<String, T> parse) {
    return new Key<>(LinkKeys.PREFIX + link + "." + name, fallback, expected, purpose, parse);
  }
}
