package org.skypesms.server.walk;

import java.util.List;
import org.skypesms.message.Skypename;
import org.skypesms.state.Ledger;

/**
 * Forgets what is kept of a person in one place. Texts, their states and who wrote to which phone
 * stay: they are needed for what is under way, for the answers of phones and for accounting.
 */
@FunctionalInterface
public interface ForgetPerson {

  /** All places; whoever keeps more of people adds a line. */
  List<ForgetPerson> EVERYWHERE =
      List.of(
          PersonLanguage::forget,
          (ledger, person) -> ledger.mobiles().forget(person),
          (ledger, person) -> ledger.followMe().forget(person),
          (ledger, person) -> ledger.keptTexts().forget(person),
          (ledger, person) -> ledger.contacts().forget(person),
          (ledger, person) -> ledger.groups().forget(person),
          (ledger, person) -> ledger.personQuestions().forget(person));

  /** Forgets it, in the transaction of the ledger. */
  void forget(Ledger ledger, Skypename person);
}
