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
    SqlContacts contacts,
    SqlGroups groups,
    SqlHeldPhones heldPhones,
    SqlMailings mailings,
    SqlPersonQuestions personQuestions,
    SqlAccessList accessList,
    SqlStandings standings,
    SqlIncomplete incomplete,
    SqlSlots slots,
    SqlPendingAnswers pendingAnswers,
    SqlSpeeches speeches,
    SqlFailures failures,
    SqlPruning pruning,
    SqlForgotten forgotten,
    SqlCounters counters,
    Epochs epochs)
    implements Ledger {

  static SqlLedger on(Sql sql, Places places) {
    Epochs epochs = new Epochs(sql, places);
    SqlCounters counters = new SqlCounters(sql, epochs, places.clock());
    SqlPruning pruning = new SqlPruning(sql);
    SqlKeptTexts keptTexts = new SqlKeptTexts(sql);
    SqlTexts texts = new SqlTexts(sql, counters, keptTexts);
    return new SqlLedger(
        new SqlSources(sql),
        new SqlOutbox(sql, places),
        texts,
        keptTexts,
        new SqlUsage(sql),
        new SqlParts(sql, epochs),
        new SqlMobiles(sql),
        new SqlFollowMe(sql),
        new SqlConversations(sql),
        new SqlPhoneQuestions(sql),
        new SqlOptOuts(sql),
        new SqlContacts(sql),
        new SqlGroups(sql),
        new SqlHeldPhones(sql, places),
        new SqlMailings(sql, texts),
        new SqlPersonQuestions(sql),
        new SqlAccessList(sql),
        new SqlStandings(sql),
        new SqlIncomplete(sql),
        new SqlSlots(sql),
        new SqlPendingAnswers(sql, places.clock()),
        new SqlSpeeches(sql),
        new SqlFailures(sql, places.clock()),
        pruning,
        new SqlForgotten(sql, pruning),
        counters,
        epochs);
  }

  /** Forgets what belongs to a transaction that is over. */
  void forgetTransaction() {
    counters.forgetAdded();
    epochs.forgetLocks();
  }
}
