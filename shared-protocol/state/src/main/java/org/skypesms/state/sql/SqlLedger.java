package org.skypesms.state.sql;

import org.skypesms.state.Ledger;

/** The ledger on one connection. */
record SqlLedger(
    SqlSources sources,
    SqlOutbox outbox,
    SqlTexts texts,
    SqlParts parts,
    SqlConversations conversations,
    SqlPhoneQuestions phoneQuestions,
    SqlOptOuts optOuts,
    SqlIncomplete incomplete,
    SqlSlots slots,
    SqlPendingAnswers pendingAnswers,
    SqlSpeeches speeches,
    SqlFailures failures,
    SqlCounters counters,
    Epochs epochs)
    implements Ledger {

  static SqlLedger on(Sql sql, Places places) {
    Epochs epochs = new Epochs(sql);
    SqlCounters counters = new SqlCounters(sql, epochs);
    return new SqlLedger(
        new SqlSources(sql),
        new SqlOutbox(sql, places),
        new SqlTexts(sql, counters),
        new SqlParts(sql, epochs),
        new SqlConversations(sql),
        new SqlPhoneQuestions(sql),
        new SqlOptOuts(sql),
        new SqlIncomplete(sql),
        new SqlSlots(sql),
        new SqlPendingAnswers(sql, places.clock()),
        new SqlSpeeches(sql),
        new SqlFailures(sql),
        counters,
        epochs);
  }

  /** Forgets what belongs to a transaction that is over. */
  void forgetTransaction() {
    counters.forgetAdded();
    epochs.forgetLocks();
  }
}
