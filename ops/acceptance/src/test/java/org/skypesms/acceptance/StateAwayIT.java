package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A state that cannot be written for longer than anybody waits for it, again and again while texts
 * are on their way: as when a process stands still in the midst of a transaction.
 */
@Tag("long")
class StateAwayIT extends OnRunningPair {

  private static final int TIMES = 4;
  private static final Duration HELD = Duration.ofSeconds(9);
  private static final Duration BACKLOG = Duration.ofMinutes(3);
  private static final Duration BETWEEN = Duration.ofMillis(400);

  @Override
  String[] options() {
    return set("limits=off");
  }

  @Test
  void textsThatAreRefusedMeanwhileAreShownOnceWhenTheyComeAgain() throws Exception {
    try (UniqueTexts texts = new UniqueTexts(lab, "+447400330001", "away")) {
      texts.flow();
      texts.awaitMore(10);

      for (int time = 0; time < TIMES; time++) {
        hold();
        pass(BETWEEN);
      }

      texts.awaitMore(10);
      texts.awaitAll(BACKLOG);
      assertThat(texts.doubledInChat()).isEmpty();
      assertThat(texts.flagged()).containsAll(texts.doubledOnPhone().keySet());
    }
  }

  private void hold() throws SQLException {
    try (Connection state =
            DriverManager.getConnection("jdbc:sqlite:" + pair.file("state/state.db"));
        Statement statement = state.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 30000");
      statement.execute("BEGIN IMMEDIATE");
      pass(HELD);
      statement.execute("ROLLBACK");
    }
  }

  private static void pass(Duration time) {
    Awaitility.await().pollDelay(time).atMost(time.plusSeconds(30)).until(() -> true);
  }
}
