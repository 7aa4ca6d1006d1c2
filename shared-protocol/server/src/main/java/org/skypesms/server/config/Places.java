package org.skypesms.server.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.PhoneNumber;

/** The keys that say where everything is and who a half is there. */
public final class Places {

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
          written -> Forms.matching("|unix:path=.+", written));

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
          "tcp://host:port, two of a pair with a comma between",
          "the broker",
          written ->
              Forms.matching("tcp://[^/,\\s]+:[0-9]{1,5}(,tcp://[^/,\\s]+:[0-9]{1,5})*", written));

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

  /** Who binds the link, and how. */
  public static final Key<Optional<Bind>> SMSC_BIND =
      new Key<>(
          "smsc.bind",
          "",
          "transmitter, receiver or transceiver",
          "who binds it: skype-to-sms as transmitter, sms-to-skype as receiver, both as transceiver; empty: both, each in its way",
          written ->
              written.isEmpty()
                  ? Optional.empty()
                  : Optional.of(Forms.choice(Bind.class, written)));

  /** The names of the links, each with keys of its own. */
  public static final Key<List<String>> LINKS =
      new Key<>(
          "links",
          "",
          "names of small letters and digits as in a,b",
          "the links to SMSCs, each with keys link.NAME...; empty: one link, by smsc...",
          written -> Forms.names(LinkKeys.NAME, written));

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

  /** Whether there are two instances. */
  public static final Key<Boolean> STANDBY =
      new Key<>(
          "standby",
          "off",
          "on or off",
          "whether the half has two instances, of which one waits; the same for both of them",
          Forms::onOff);

  static final List<Key<?>> ALL =
      List.of(
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
          LINKS,
          GATEWAY_NUMBERS,
          STATE_URL,
          STATE_USER,
          STATE_PASSWORD_FILE,
          HTTP_HOST,
          HTTP_PORT,
          LOG_FILE,
          EXIT_WITH_PARENT,
          STANDBY);

  private Places() {}
}
