package org.skypesms.smstoskype.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.skypesms.smstoskype.addressing.ShowingBench.PHONE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.BrokerUnavailable;
import org.skypesms.message.Octets;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Contact;
import org.skypesms.state.Ledger;

/** Texts from phones that a person has saved, blocked or muted. */
class SilencedPhonesTest {

  private static final Skypename ALICE = new Skypename("alice");
  private static final PhoneNumber OTHER = new PhoneNumber("+447400123457");

  private ShowingBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ShowingBench(directory);
    bench.wrote(ALICE, "", PHONE);
    bench.wrote(ALICE, "", OTHER);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void state(Consumer<Ledger> change) {
    bench
        .store()
        .submit(
            ledger -> {
              change.accept(ledger);
              return null;
            })
        .join();
  }

  private void hold(Optional<Instant> until) {
    state(ledger -> ledger.heldPhones().hold(ALICE, PHONE, until));
  }

  private void writes(PhoneNumber phone, char letter) {
    bench.take(bench.part(phone, Octets.ofHex("%04x".formatted((int) letter))));
  }

  @Test
  void aSavedPhoneIsShownByNameToItsPersonAlone() {
    state(ledger -> ledger.contacts().add(ALICE, "bob", new Contact("bob", PHONE)));
    writes(PHONE, 'a');
    bench.wrote(new Skypename("carl"), "", PHONE);
    writes(PHONE, 'b');

    assertThat(bench.shown())
        .containsExactly("alice sees bob (+447400123456): a", "carl sees +447400123456: b");
  }

  @Test
  void whatABlockedPhoneWritesIsKeptCountedAndNotShown() {
    hold(Optional.empty());

    writes(PHONE, 'a');
    writes(OTHER, 'b');
    bench.release();

    assertThat(bench.shown()).containsExactly("alice sees +447400123457: b");
    assertThat(bench.store().submit(ledger -> ledger.counters().all()).join())
        .containsEntry("received", 2L)
        .containsEntry("held", 1L);
  }

  @Test
  void theSamePhoneIsStillShownToOthers() {
    hold(Optional.empty());
    bench.wrote(new Skypename("carl"), "", PHONE);

    writes(PHONE, 'a');

    assertThat(bench.shown()).containsExactly("carl sees +447400123456: a");
  }

  @Test
  void whenTheSilenceIsOverEverythingIsShownInOrderAndOnce() {
    hold(Optional.of(Instant.now().plusSeconds(3600)));
    writes(PHONE, 'a');
    writes(PHONE, 'b');
    bench.release();
    assertThat(bench.shown()).isEmpty();

    hold(Optional.of(Instant.now().minusSeconds(1)));
    writes(PHONE, 'c');
    bench.release();
    bench.release();
    writes(PHONE, 'd');

    assertThat(bench.shown())
        .containsExactly(
            "alice sees +447400123456: a",
            "alice sees +447400123456: b",
            "alice sees +447400123456: c",
            "alice sees +447400123456: d");
  }

  @Test
  void muchIsShownBitByBitAndNothingOvertakesIt() {
    hold(Optional.of(Instant.now().minusSeconds(1)));
    for (int i = 0; i < 150; i++) {
      writes(PHONE, (char) ('\u4E00' + i));
    }
    bench.release();
    writes(PHONE, 'z');
    bench.release();

    List<String> shown = bench.shown();
    assertThat(shown).hasSize(151).doesNotHaveDuplicates();
    assertThat(shown).last().asString().endsWith(": z");
    for (int i = 0; i < 150; i++) {
      assertThat(shown.get(i)).endsWith(": " + (char) ('\u4E00' + i));
    }
  }

  @Test
  void whatAPhoneWritesWhileItsKeptTextsAreOnTheirWayComesAfterThem() {
    keepThirty();
    CompletableFuture<Void> confirmed = new CompletableFuture<>();
    bench.broker(message -> bench.stored(message).thenCompose(stored -> confirmed));
    CompletableFuture<Void> released = bench.releasing();
    await().until(() -> bench.shown().size() == 1);
    bench.broker(bench::stored);

    writes(PHONE, 'x');
    writes(PHONE, 'y');
    confirmed.complete(null);
    released.join();
    writes(PHONE, 'z');

    assertShown(30, "xyz");
  }

  @Test
  void whatAPhoneWritesAfterTheBrokerWasAwayComesAfterItsKeptTexts() {
    keepThirty();
    bench.broker(message -> CompletableFuture.failedFuture(new BrokerUnavailable("away")));
    assertThat(bench.releasing()).failsWithin(Duration.ofSeconds(20));
    bench.broker(bench::stored);

    writes(PHONE, 'x');
    bench.release();
    writes(PHONE, 'y');
    bench.release();
    writes(PHONE, 'z');

    assertShown(30, "xyz");
  }

  @Test
  void whoMutesAPhoneAnewWhileItsKeptTextsAreShownSeesNothingLater() {
    keepThirty();
    CompletableFuture<Void> confirmed = new CompletableFuture<>();
    bench.broker(message -> bench.stored(message).thenCompose(stored -> confirmed));
    CompletableFuture<Void> released = bench.releasing();
    await().until(() -> bench.shown().size() == 1);

    hold(Optional.of(Instant.now().plusSeconds(3600)));
    writes(PHONE, 'x');
    confirmed.complete(null);
    released.join();
    writes(PHONE, 'y');
    bench.release();

    assertShown(30, "");
  }

  private void keepThirty() {
    hold(Optional.of(Instant.now().minusSeconds(1)));
    for (int i = 0; i < 30; i++) {
      writes(PHONE, (char) ('\u4E00' + i));
    }
  }

  private void assertShown(int kept, String later) {
    String all =
        IntStream.range(0, kept)
            .mapToObj(i -> String.valueOf((char) ('\u4E00' + i)))
            .collect(Collectors.joining("", "", later));
    assertThat(bench.shown().stream().map(line -> line.substring(line.length() - 1)))
        .containsExactly(all.split(""));
  }
}
