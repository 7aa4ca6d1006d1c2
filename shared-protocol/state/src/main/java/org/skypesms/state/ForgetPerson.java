package org.skypesms.state;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.skypesms.message.Skypename;

/**
 * Forgets what a person has set and saved, wherever it is kept, and notes that the rest is to
 * follow. What others said about the person stays: rulings of administrators and the wishes of
 * phones to get no texts. Stateless.
 */
public final class ForgetPerson {

  /** All places; whoever keeps more of people adds a line. */
  private static final List<BiConsumer<Ledger, Skypename>> EVERYWHERE =
      List.of(
          ForgetPerson::remembered,
          (ledger, person) -> ledger.mobiles().forget(person),
          (ledger, person) -> ledger.followMe().forget(person),
          (ledger, person) -> ledger.keptTexts().forget(person),
          (ledger, person) -> ledger.mailings().forget(person),
          (ledger, person) -> ledger.contacts().forget(person),
          (ledger, person) -> ledger.groups().forget(person),
          (ledger, person) -> ledger.heldPhones().forget(person),
          (ledger, person) -> ledger.personQuestions().forget(person));

  private ForgetPerson() {}

  /** Forgets it, in the transaction of the ledger. */
  public static void forget(Ledger ledger, Skypename person, Instant at) {
    EVERYWHERE.forEach(place -> place.accept(ledger, person));
    ledger.forgotten().ask(person, at);
  }

  private static void remembered(Ledger ledger, Skypename person) {
    Arrays.stream(PersonKey.values()).forEach(key -> ledger.counters().forget(key.of(person)));
  }
}
