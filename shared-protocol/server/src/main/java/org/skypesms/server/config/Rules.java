package org.skypesms.server.config;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys that say how the service behaves; the same in both halves. */
public final class Rules {

  /** Who may use the service. */
  public static final Key<Set<Access>> ACCESS =
      new Key<>(
          "access",
          "contacts",
          "everybody, contacts, authorized, list, or several as in contacts,list",
          "who may use the service: whom any of these admits",
          written -> Forms.choices(Access.class, written));

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

  /** What happens to requests for authorisation. */
  public static final Key<AuthorizationRequests> AUTHORIZATION_REQUESTS =
      new Key<>(
          "authorization-requests",
          "leave",
          "accept, refuse or leave",
          "what happens to requests for authorisation; left ones wait for an administrator",
          written -> Forms.choice(AuthorizationRequests.class, written));

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
          "on: at most 10 parts a text; off: up to 255 parts and no rate, count, price or adjacency"
              + " limit",
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
          written -> Forms.choice(Uncertain.class, written));

  /** Ask before sending a text of more parts. */
  public static final Key<Integer> ASK_ABOVE =
      new Key<>(
          "ask-above",
          "0",
          "parts from 1 to 255, or 0 for never",
          "ask before sending a text of more parts",
          written -> Forms.between(0, 255, written));

  /** How far ahead a text may be scheduled. */
  public static final Key<Duration> SCHEDULE_WITHIN =
      new Key<>(
          "schedule-within",
          "7d",
          "a duration as in 500ms, 10s, 30m, 24h, 7d",
          "how far ahead a text may be scheduled",
          Forms::duration);

  /** How long the words of a text that did not arrive are kept, so that it can be resent. */
  public static final Key<Duration> RESEND_WITHIN =
      new Key<>(
          "resend-within",
          "3d",
          "a duration as in 500ms, 10s, 30m, 24h, 7d",
          "how long the words of a text that did not arrive are kept for a resend",
          Forms::duration);

  /** How long the SMSC is to try, on links that say nothing else. */
  public static final Key<Optional<Duration>> VALIDITY =
      new Key<>(
          "validity",
          "",
          "a duration from 1s to 99d as in 30m, 24h, 7d",
          "how long the SMSC tries to reach the phone; empty: as long as it likes",
          Forms::validity);

  /** What a part costs. */
  public static final Key<Optional<BigDecimal>> PRICE_PER_PART =
      new Key<>(
          "price-per-part",
          "",
          "an amount as in 0.05, or nothing",
          "what a part costs, for the answer to price",
          Forms::amount);

  /** In which currency. */
  public static final Key<String> CURRENCY =
      new Key<>(
          "currency",
          "EUR",
          "a code of ISO 4217 as in EUR",
          "the currency of price-per-part",
          Forms::currency);

  static final List<Key<?>> ALL =
      List.of(
          ACCESS,
          ACCESS_COUNTRIES,
          ACCESS_LANGUAGES,
          ACCESS_LIST,
          AUTHORIZATION_REQUESTS,
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
          SCHEDULE_WITHIN,
          RESEND_WITHIN,
          VALIDITY,
          PRICE_PER_PART,
          CURRENCY);

  private Rules() {}
}
