package org.skypesms.state.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.state.Store;

/** The contracts on a file of SQLite. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqliteStoreTest
    implements SourcesContract,
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

  private StoreSettings settings;
  private Store store;

  @BeforeAll
  void open(@TempDir Path dir) {
    settings = StoreSettings.file(dir.resolve("state.db").toString());
    store = another();
  }

  @BeforeEach
  void empty() throws SQLException {
    Emptied.tables(settings);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Override
  public Store store() {
    return store;
  }

  @Override
  public StoreSettings settings() {
    return settings;
  }

  @Override
  public Store another() {
    return SqlStore.open(settings, Clock.systemUTC());
  }
}
