package org.skypesms.server.config;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The keys that say what people may do and get for themselves; the same in both halves. */
public final class PersonRules {

  /** How many texts a person may send on one day. */
  public static final Key<Integer> TEXTS_PER_DAY =
      new Key<>(
          "texts-per-day",
          "500",
          "a number from 1 to 1000000",
          "how many texts a person may send on one day; without effect when limits=off",
          written -> Forms.between(1, 1_000_000, written));

  /** How many texts a person may send within a minute. */
  public static final Key<Integer> TEXTS_PER_MINUTE =
      new Key<>(
          "texts-per-minute",
          "60",
          "a number from 1 to 100000",
          "how many texts a person may send within a minute; without effect when limits=off",
          written -> Forms.between(1, 100_000, written));

  /** Send codes to mobiles that people say are theirs. */
  public static final Key<Boolean> REGISTRATION =
      new Key<>(
          "registration",
          "on",
          "on or off",
          "send codes to mobiles that people say are theirs, so that texts can follow there",
          Forms::onOff);

  /** How long a person has been offline when texts follow to the mobile. */
  public static final Key<Duration> FORWARD_AFTER =
      new Key<>(
          "forward-after",
          "10m",
          "a duration as in 500ms, 10s, 30m, 24h, 7d",
          "how long a person has been offline when texts follow to the mobile",
          Forms::duration);

  /** Wish people a happy birthday. */
  public static final Key<Boolean> GREETINGS =
      new Key<>(
          "greetings",
          "on",
          "on or off",
          "wish a person a happy birthday, with one line at the first that they write on it",
          Forms::onOff);

  /**
   * How long it is kept what became of texts, who was shown what, and what blocked phones wrote.
   */
  public static final Key<Duration> KEEP =
      new Key<>(
          "keep",
          "90d",
          "a duration as in 500ms, 10s, 30m, 24h, 7d",
          "how long it is kept what became of texts that are over, who was shown what, and what blocked phones wrote",
          Forms::duration);

  /** Whom a text from a phone may name at its beginning. */
  public static final Key<Set<String>> NAMING =
      new Key<>(
          "naming",
          "writers",
          "writers, Skypenames as in anna,bob, both as in writers,anna, or nothing",
          "whom a text from a phone may name at its beginning: who wrote to it, and people who allow it to any phone",
          Forms::words);

  static final List<Key<?>> ALL =
      List.of(
          TEXTS_PER_DAY, TEXTS_PER_MINUTE, REGISTRATION, FORWARD_AFTER, GREETINGS, KEEP, NAMING);

  private PersonRules() {}
}
