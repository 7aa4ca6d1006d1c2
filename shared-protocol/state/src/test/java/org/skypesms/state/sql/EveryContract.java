package org.skypesms.state.sql;

import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.skypesms.state.Store;

/** All that a store promises, whatever keeps it. */
interface EveryContract
    extends SourcesContract,
        OutboxContract,
        TextsContract,
        KeptTextsContract,
        PersonQuestionsContract,
        UsageContract,
        MobilesContract,
        FollowMeContract,
        PartsContract,
        ConversationsContract,
        WritersContract,
        PhoneQuestionsContract,
        OptOutsContract,
        ContactsContract,
        HeldPhonesContract,
        MailingsContract,
        AccessListContract,
        StandingsContract,
        IncompleteContract,
        SlotsContract,
        PendingAnswersContract,
        SpeechesContract,
        FailuresContract,
        CountersContract,
        PruningContract,
        ForgottenContract,
        WriterContract,
        FencingContract {

  @BeforeEach
  default void empty() throws SQLException {
    Emptied.tables(settings());
  }

  @Override
  default Store another() {
    return SqlStore.open(settings(), Clock.systemUTC());
  }
}
