package org.skypesms.lab.smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.phones.OutgoingPart;

class LedgerTest {

  @TempDir Path folder;

  @Test
  void whatWasAcceptedAndNotFinishedIsThereAgain() throws IOException {
    Submission waiting;
    Submission delivered;
    try (Ledger ledger = Ledger.open(folder)) {
      waiting = submit(ledger);
      delivered = submit(ledger);
      Submission receipted = submit(ledger);
      ledger.finish(new Entry.Finished(delivered.id(), MessageState.DELIVERED, 5, true));
      ledger.finish(new Entry.Finished(receipted.id(), MessageState.DELIVERED, 6, true));
      ledger.receiptTaken(receipted.id());
    }

    try (Ledger again = Ledger.open(folder)) {
      assertThat(again.onTheWay()).containsExactly(waiting);
      assertThat(again.receipts())
          .containsExactly(new Receipt(delivered, MessageState.DELIVERED, 5));
      assertThat(again.state(delivered.id()))
          .map(Entry.Finished::state)
          .contains(MessageState.DELIVERED);
    }
  }

  @Test
  void idsAreNeverGivenTwice() throws IOException {
    long last;
    try (Ledger ledger = Ledger.open(folder)) {
      Submission submission = submit(ledger);
      ledger.finish(new Entry.Finished(submission.id(), MessageState.DELIVERED, 5, false));
      last = submission.id();
    }

    for (int restart = 0; restart < 3; restart++) {
      try (Ledger again = Ledger.open(folder)) {
        long next = submit(again).id();
        assertThat(next).isGreaterThan(last);
        last = next;
      }
    }
  }

  @Test
  void aPhonesPartIsTakenOnceEvenAfterARestart() throws IOException {
    OutgoingPart first = part(1);
    OutgoingPart second = part(2);
    try (Ledger ledger = Ledger.open(folder)) {
      assertThat(ledger.arrive(first)).isTrue();
      assertThat(ledger.arrive(second)).isTrue();
      assertThat(ledger.arrive(first)).isFalse();
      ledger.textTaken(first);
    }

    try (Ledger again = Ledger.open(folder)) {
      assertThat(again.arrive(first)).isFalse();
      assertThat(again.arrive(second)).isFalse();
      assertThat(again.texts()).containsExactly(second);
    }
    try (Ledger oncemore = Ledger.open(folder)) {
      assertThat(oncemore.arrive(first)).isFalse();
      assertThat(oncemore.texts()).containsExactly(second);
    }
  }

  @Test
  void aLineTornByAKillIsPassedOver() throws IOException {
    Submission kept;
    try (Ledger ledger = Ledger.open(folder)) {
      kept = submit(ledger);
    }
    Path file = folder.resolve("smsc.journal");
    Files.writeString(file, "{\"entry\":\"submitted\",\"submi", StandardOpenOption.APPEND);

    try (Ledger again = Ledger.open(folder)) {
      assertThat(again.onTheWay()).containsExactly(kept);
      submit(again);
    }
    try (Ledger oncemore = Ledger.open(folder)) {
      assertThat(oncemore.onTheWay()).hasSize(2);
    }
  }

  @Test
  void oneFolderServesOneSmscAtATime() throws IOException {
    try (Ledger ledger = Ledger.open(folder)) {
      assertThatThrownBy(() -> Ledger.open(folder))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another SMSC");
      assertThat(ledger.counts()).isEqualTo(new Counts(0, 0, 0, 0));
    }
  }

  @Test
  void aStartDropsTheLinesOfWhatIsFinished() throws IOException {
    try (Ledger ledger = Ledger.open(folder)) {
      for (int i = 0; i < 100; i++) {
        OutgoingPart part = part(i + 1);
        ledger.arrive(part);
        ledger.textTaken(part);
      }
    }

    try (Ledger again = Ledger.open(folder)) {
      assertThat(Files.readAllLines(folder.resolve("smsc.journal"))).hasSize(1);
      assertThat(again.texts()).isEmpty();
    }
  }

  private static Submission submit(Ledger ledger) throws IOException {
    return ledger.submit(
        id ->
            new Submission(
                id,
                Party.of("+447400000001"),
                Party.of("+447400123456"),
                0,
                0,
                1,
                "41",
                Map.of(),
                1));
  }

  private static OutgoingPart part(long number) {
    return new OutgoingPart("run", number, "+447400123456", "+447400000001", 0, 0, "41");
  }
}
