package org.skypesms.server.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.PhoneNumber;

/** The table of all configuration keys; both halves know them all, because they are one service. */
public final class Keys {

  /** Who may use the service. */
  public static final Key<Access> ACCESS =
      new Key<>(
          "access",
          "contacts",
          "everybody, contacts, authorized or list",
          "who may use the service",
          written -> choice(Access.class, written));

  /** When not empty, only people whose profile names one of these countries. */
  public static final Key<Set<String>> ACCESS_COUNTRIES =
      new Key<>(
          "access.countries",
          "",
          "countries as in GB,DE",
          "when not empty, only people whose profile names one of these countries",
          Forms::countries);

  /** When not empty, only people whose profile names one of these languages. */
  public static final Key<Set<String>> ACCESS_LANGUAGES =
      new Key<>(
          "access.languages",
          "",
          "languages as in en,de",
          "when not empty, only people whose profile names one of these languages",
          Forms::languages);

  /** The people admitted by access=list. */
  public static final Key<Set<String>> ACCESS_LIST =
      new Key<>(
          "access.list",
          "",
          "Skypenames as in alice,bob",
          "the people admitted by access=list",
          Forms::words);

  /** Who may use the words of administration. */
  public static final Key<Set<String>> ADMINISTRATORS =
      new Key<>(
          "administrators",
          "",
          "Skypenames as in alice,bob, or contacts",
          "who may use the words of administration",
          Forms::words);

  /**
   * On: at most 10 parts a text; off: up to 255 parts and no rate, count, price or adjacency limit.
   */
  public static final Key<Boolean> LIMITS =
      new Key<>(
          "limits",
          "on",
          "on or off",
          "on: at most 10 parts a text; off: up to 255 parts and no rate, count, price or adjacency limit",
          Forms::onOff);

  /** Where texts may go. */
  public static final Key<Optional<Set<String>>> COUNTRIES =
      new Key<>(
          "countries",
          "*",
          "countries as in GB,DE, or *",
          "where texts may go",
          Forms::countriesOrAll);

  /** How fast a link sends. */
  public static final Key<Integer> SENDING_RATE =
      new Key<>(
          "sending-rate",
          "0",
          "parts per second from 1 to 100000, or 0 for no limit",
          "how fast a link sends",
          written -> Forms.between(0, 100_000, written));

  /** How many parts of a link may be unanswered. */
  public static final Key<Integer> WINDOW =
      new Key<>(
          "window",
          "50",
          "a number from 1 to 1000",
          "how many parts of a link may be unanswered",
          written -> Forms.between(1, 1_000, written));

  /** How long a part waits for its answer before it is uncertain. */
  public static final Key<Duration> SMSC_RESPONSE_TIMEOUT =
      new Key<>(
          "smsc-response-timeout",
          "10s",
          "a duration as in 500ms, 10s, 30m, 24h, 7d",
          "how long a part waits for its answer before it is uncertain",
          Forms::duration);

  /** How long the parts of a text from a phone wait for their fellows. */
  public static final Key<Duration> REASSEMBLY_TIMEOUT =
      new Key<>(
          "reassembly-timeout",
          "30m",
          "a duration as in 500ms, 10s, 30m, 24h, 7d",
          "how long the parts of a text from a phone wait for their fellows",
          Forms::duration);

  /** How long a sent text waits for its receipt. */
  public static final Key<Duration> UNKNOWN_AFTER =
      new Key<>(
          "unknown-after",
          "24h",
          "a duration as in 500ms, 10s, 30m, 24h, 7d",
          "how long a sent text waits for its receipt",
          Forms::duration);

  /** What happens to a part that got no answer. */
  public static final Key<Uncertain> UNCERTAIN =
      new Key<>(
          "uncertain",
          "resend",
          "resend or report",
          "what happens to a part that got no answer",
          written -> choice(Uncertain.class, written));

  /** Ask before sending a text of more parts. */
  public static final Key<Integer> ASK_ABOVE =
      new Key<>(
          "ask-above",
          "0",
          "parts from 1 to 255, or 0 for never",
          "ask before sending a text of more parts",
          written -> Forms.between(0, 255, written));

  /** Introduce the service in the first text to a phone. */
  public static final Key<Boolean> FIRST_CONTACT =
      new Key<>(
          "first-contact",
          "off",
          "on or off",
          "introduce the service in the first text to a phone",
          Forms::onOff);

  /** Ask a phone whom it means when two people write to it. */
  public static final Key<Boolean> QUESTIONS =
      new Key<>(
          "questions",
          "off",
          "on or off",
          "ask a phone whom it means when two people write to it",
          Forms::onOff);

  /** Confirm to a phone what its command words did. */
  public static final Key<Boolean> CONFIRMATIONS =
      new Key<>(
          "confirmations",
          "on",
          "on or off",
          "confirm to a phone what its command words did",
          Forms::onOff);

  /** The account the half is logged in as; empty: the name of the half. */
  public static final Key<String> SKYPENAME =
      new Key<>(
          "chat.skypename",
          "",
          "a Skypename of 1 to 64 characters without blanks",
          "the account the half is logged in as; empty: the name of the half",
          written -> Forms.matching("[^\\s]{0,64}", written));

  /** The bus of the Skype client; empty: the session bus. */
  public static final Key<String> CHAT_BUS =
      new Key<>(
          "chat.bus",
          "",
          "a D-Bus address as in unix:path=/run/skype/bus",
          "the bus of the Skype client; empty: the session bus",
          written -> Forms.matching("|unix:.+|tcp:.+", written));

  /** Where API traffic is logged; it holds message bodies. */
  public static final Key<Optional<Path>> TRAFFIC_LOG =
      new Key<>(
          "chat.traffic-log",
          "",
          "a file, or nothing",
          "where API traffic is logged; it holds message bodies",
          Forms::file);

  /** API messages with one of these words are not logged. */
  public static final Key<Set<String>> TRAFFIC_LEAVE_OUT =
      new Key<>(
          "chat.traffic-log.leave-out",
          "LASTONLINETIMESTAMP",
          "words separated by commas",
          "API messages with one of these words are not logged",
          Forms::words);

  /** The broker. */
  public static final Key<String> BROKER_URL =
      new Key<>(
          "broker.url",
          "tcp://127.0.0.1:61616",
          "tcp://host:port",
          "the broker",
          written -> Forms.matching("tcp://[^/\\s]+:[0-9]{1,5}", written));

  /** The user at the broker; empty: the name of the half. */
  public static final Key<String> BROKER_USER =
      new Key<>(
          "broker.user",
          "",
          "a user name",
          "the user at the broker; empty: the name of the half",
          written -> written);

  /** Where the password at the broker is read. */
  public static final Key<Optional<Path>> BROKER_PASSWORD_FILE =
      new Key<>(
          "broker.password-file",
          "",
          "a file",
          "where the password at the broker is read",
          Forms::file);

  /** The SMSC. */
  public static final Key<SmscAddressOfLink> SMSC_URL =
      new Key<>(
          "smsc.url",
          "smpp://gateway@127.0.0.1:2775",
          "smpp://system-id@host:port, without a password",
          "the SMSC",
          Forms::smsc);

  /** Where the password at the SMSC is read. */
  public static final Key<Optional<Path>> SMSC_PASSWORD_FILE =
      new Key<>(
          "smsc.password-file",
          "",
          "a file",
          "where the password at the SMSC is read",
          Forms::file);

  /** How the link is bound; empty: transmitter in skype-to-sms, receiver in sms-to-skype. */
  public static final Key<Optional<Bind>> SMSC_BIND =
      new Key<>(
          "smsc.bind",
          "",
          "transmitter, receiver or transceiver",
          "how the link is bound; empty: transmitter in skype-to-sms, receiver in sms-to-skype",
          written ->
              written.isEmpty() ? Optional.empty() : Optional.of(choice(Bind.class, written)));

  /** The numbers that texts come from. */
  public static final Key<List<PhoneNumber>> GATEWAY_NUMBERS =
      new Key<>(
          "gateway-numbers",
          "+447400000001",
          "E.164 numbers as in +447400000001,+447400000002",
          "the numbers that texts come from",
          Forms::numbers);

  /** The state shared by both halves. */
  public static final Key<String> STATE_URL =
      new Key<>(
          "state.url",
          "jdbc:sqlite:state.db",
          "jdbc:sqlite:FILE or jdbc:postgresql://host:port/database",
          "the state shared by both halves",
          written -> Forms.matching("jdbc:(sqlite|postgresql):.+", written));

  /** The user at PostgreSQL. */
  public static final Key<String> STATE_USER =
      new Key<>("state.user", "", "a user name", "the user at PostgreSQL", written -> written);

  /** Where the password at PostgreSQL is read. */
  public static final Key<Optional<Path>> STATE_PASSWORD_FILE =
      new Key<>(
          "state.password-file",
          "",
          "a file",
          "where the password at PostgreSQL is read",
          Forms::file);

  /** Where the status page listens. */
  public static final Key<String> HTTP_HOST =
      new Key<>(
          "http.host",
          "127.0.0.1",
          "an address of this host",
          "where the status page listens",
          Forms::filled);

  /** Where the status page listens. */
  public static final Key<Integer> HTTP_PORT =
      new Key<>(
          "http.port",
          "0",
          "a port from 1 to 65535, or 0 for any",
          "where the status page listens",
          written -> Forms.between(0, 65_535, written));

  /** Where the log goes; nothing: standard error. */
  public static final Key<Optional<Path>> LOG_FILE =
      new Key<>(
          "log.file",
          "",
          "a file, or nothing",
          "where the log goes; nothing: standard error",
          Forms::file);

  /** Stop when standard input ends. */
  public static final Key<Boolean> EXIT_WITH_PARENT =
      new Key<>(
          "exit-with-parent", "off", "on or off", "stop when standard input ends", Forms::onOff);

  private static final List<Key<?>> ALL =
      List.of(
          ACCESS,
          ACCESS_COUNTRIES,
          ACCESS_LANGUAGES,
          ACCESS_LIST,
          ADMINISTRATORS,
          LIMITS,
          COUNTRIES,
          SENDING_RATE,
          WINDOW,
          SMSC_RESPONSE_TIMEOUT,
          REASSEMBLY_TIMEOUT,
          UNKNOWN_AFTER,
          UNCERTAIN,
          ASK_ABOVE,
          FIRST_CONTACT,
          QUESTIONS,
          CONFIRMATIONS,
          SKYPENAME,
          CHAT_BUS,
          TRAFFIC_LOG,
          TRAFFIC_LEAVE_OUT,
          BROKER_URL,
          BROKER_USER,
          BROKER_PASSWORD_FILE,
          SMSC_URL,
          SMSC_PASSWORD_FILE,
          SMSC_BIND,
          GATEWAY_NUMBERS,
          STATE_URL,
          STATE_USER,
          STATE_PASSWORD_FILE,
          HTTP_HOST,
          HTTP_PORT,
          LOG_FILE,
          EXIT_WITH_PARENT);

  private static final Map<String, Key<?>> BY_NAME = byName();

  private Keys() {}

  /** Every key, in the order of the table. */
  public static List<Key<?>> all() {
    return ALL;
  }

  /** The key of that name. */
  public static Optional<Key<?>> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * What is wrong with a key and its value: one line that names key, value and expected form; empty
   * when nothing is.
   */
  public static Optional<String> problem(String name, String value) {
    Optional<Key<?>> key = find(name);
    if (key.isEmpty()) {
      return Optional.of(
          "configuration: "
              + name
              + "="
              + value
              + ": there is no key '"
              + name
              + "'; see --help for all keys");
    }
    try {
      key.get().read(value);
      return Optional.empty();
    } catch (ConfigurationProblem problem) {
      return Optional.of(problem.getMessage());
    }
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String written) {
    if (!written.equals(written.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(written);
    }
    return Enum.valueOf(type, written.toUpperCase(Locale.ROOT));
  }

  private static Map<String, Key<?>> byName() {
    Map<String, Key<?>> keys = new LinkedHashMap<>();
    ALL.forEach(key -> keys.put(key.name(), key));
    return keys;
  }
}
