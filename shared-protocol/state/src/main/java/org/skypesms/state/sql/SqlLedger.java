package org.skypesms.state.sql;

import org.skypesms.state.Ledger;

/** The ledger on one connection. */
record SqlLedger(
    SqlSources sources,
    SqlOutbox outbox,
    SqlTexts texts,
    SqlKeptTexts keptTexts,
    SqlUsage usage,
    SqlParts parts,
    SqlMobiles mobiles,
    SqlFollowMe followMe,
    SqlConversations conversations,
    SqlPhoneQuestions phoneQuestions,
    SqlOptOuts optOuts,
    SqlPersonQuestions personQuestions,
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
    SqlKeptTexts keptTexts = new SqlKeptTexts(sql);
    return new SqlLedger(
        new SqlSources(sql),
        new SqlOutbox(sql, places),
        new SqlTexts(sql, counters, keptTexts),
        keptTexts,
        new SqlUsage(sql),
        new SqlParts(sql, epochs),
        new SqlMobiles(sql),
        new SqlFollowMe(sql),
        new SqlConversations(sql),
        new SqlPhoneQuestions(sql),
        new SqlOptOuts(sql),
        new SqlPersonQuestions(sql),
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
