package org.skypesms.state.sql;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.skypesms.message.Conversation;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Change;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;

/** What the contracts of the repositories share; whoever implements one gives an empty store. */
interface Contract {

  Skypename ALICE = new Skypename("alice");
  Skypename BOB = new Skypename("bob");
  PhoneNumber PHONE = new PhoneNumber("+447400123456");
  PhoneNumber OTHER_PHONE = new PhoneNumber("+447400123457");
  PhoneNumber GATEWAY = new PhoneNumber("+447400000001");
  PhoneNumber OTHER_GATEWAY = new PhoneNumber("+447400000002");
  Conversation CONVERSATION = new Conversation(PHONE, GATEWAY);
  Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

  /** Quotes, line ends, emoji, NUL, DLE, half a surrogate pair at either end and a long tail. */
  String HOSTILE =
      "\udc00'\";--\r\n\t\\ \ud83d\ude00 \u0000 \u0010 \u00100000 ?1 :name {} "
          + "x".repeat(100_000)
          + "\ud83d";

  /** A store in which nothing is kept. */
  Store store();

  /** Applies a change and waits for it. */
  default <T> T apply(Change<T> change) {
    try {
      return store().submit(change).get(30, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw (RuntimeException) failed.getCause();
    } catch (InterruptedException | TimeoutException late) {
      throw new AssertionError(late);
    }
  }

  /** Applies a change that gives nothing, and waits for it. */
  default void does(Consumer<Ledger> change) {
    apply(
        ledger -> {
          change.accept(ledger);
          return true;
        });
  }

  /** Asks a question that has a number for its answer. */
  default int number(Change<Integer> question) {
    return apply(question);
  }

  /** Asks a question that has a large number for its answer. */
  default long large(Change<Long> question) {
    return apply(question);
  }

  /** Asks a question that is answered yes or no. */
  default boolean flag(Change<Boolean> question) {
    return apply(question);
  }

  /** Asks for what may not be there. */
  default <T> Optional<T> optional(Change<Optional<T>> question) {
    return apply(question);
  }

  /** Asks for several things. */
  default <T> List<T> list(Change<List<T>> question) {
    return apply(question);
  }

  /** Asks for different things without an order. */
  default <T> Set<T> set(Change<Set<T>> question) {
    return apply(question);
  }

  /** Asks for things by their names. */
  default <K, V> Map<K, V> map(Change<Map<K, V>> question) {
    return apply(question);
  }
}
