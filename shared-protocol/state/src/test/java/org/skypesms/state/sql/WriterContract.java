package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skypesms.message.TextState;
import org.skypesms.state.Ledger;
import org.skypesms.state.StateUnavailable;
import org.skypesms.state.Store;

/** What {@link Store#submit} and {@link Store#close} promise. */
@Timeout(60)
interface WriterContract extends Contract {

  /** Opens another store on the same database. */
  Store another();

  @Test
  default void changesOfManyThreadsAllHappenOnce() {
    List<Thread> threads =
        IntStream.range(0, 8).mapToObj(i -> new Thread(() -> addManyTimes(250))).toList();

    threads.forEach(Thread::start);

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> apply(ledger -> ledger.counters().all()).equals(Map.of("many", 2000L)));
  }

  @Test
  default void twoStoresOnOneDatabaseLoseNothingOfEachOther() {
    try (Store other = another()) {
      List<CompletableFuture<?>> all = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        all.add(store().submit(ledger -> add(ledger, "one")));
        all.add(other.submit(ledger -> add(ledger, "two")));
        all.add(other.submit(ledger -> add(ledger, "one")));
      }
      all.forEach(CompletableFuture::join);
    }

    assertThat(map(ledger -> ledger.counters().all())).isEqualTo(Map.of("one", 1000L, "two", 500L));
  }

  @Test
  default void onlyTheGuiltyChangeOfABatchFailsAndWithItsOwnException() throws Exception {
    CountDownLatch held = hold();
    IllegalStateException mine = new IllegalStateException("mine");
    List<CompletableFuture<?>> good = new ArrayList<>();
    List<CompletableFuture<?>> bad = new ArrayList<>();

    for (int i = 0; i < 90; i++) {
      String id = "id-" + i;
      good.add(store().submit(ledger -> ledger.sources().firstSight(id, NOON)));
      if (i % 30 == 0) {
        bad.add(
            store()
                .submit(
                    ledger -> {
                      ledger.counters().add("never", 1);
                      ledger.sources().firstSight("never", NOON);
                      throw mine;
                    }));
      }
    }
    held.countDown();

    for (CompletableFuture<?> future : good) {
      assertThat(future.get(30, TimeUnit.SECONDS)).isEqualTo(true);
    }
    for (CompletableFuture<?> future : bad) {
      assertThatThrownBy(() -> future.get(30, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isSameAs(mine);
    }
    assertThat(map(ledger -> ledger.counters().all())).isEmpty();
    assertThat(flag(ledger -> ledger.sources().firstSight("never", NOON))).isTrue();
  }

  @Test
  default void aChangeThatTheDatabaseRefusesFailsAlone() throws Exception {
    does(ledger -> ledger.texts().add(TextsContract.text("a", ALICE, 1, TextState.SENT, "", NOON)));
    CountDownLatch held = hold();

    CompletableFuture<?> before = store().submit(ledger -> add(ledger, "good"));
    CompletableFuture<?> guilty =
        store()
            .submit(
                ledger -> {
                  add(ledger, "bad");
                  ledger.texts().add(TextsContract.text("b", ALICE, 1, TextState.SENT, "", NOON));
                  return true;
                });
    CompletableFuture<?> after = store().submit(ledger -> add(ledger, "good"));
    held.countDown();

    before.get(30, TimeUnit.SECONDS);
    after.get(30, TimeUnit.SECONDS);
    assertThatThrownBy(() -> guilty.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(StatementFailed.class);
    assertThat(map(ledger -> ledger.counters().all()))
        .isEqualTo(Map.of("accepted", 1L, "good", 2L));
  }

  @Test
  default void anErrorOfAChangeDoesNotEndTheWriter() {
    CompletableFuture<?> failed =
        store()
            .submit(
                ledger -> {
                  throw new StackOverflowError();
                });

    assertThatThrownBy(() -> failed.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(StackOverflowError.class);
    does(ledger -> add(ledger, "alive"));
  }

  @Test
  default void futuresCompleteInTheOrderInWhichTheChangesWereSubmitted() {
    List<Integer> completed = new CopyOnWriteArrayList<>();
    List<CompletableFuture<?>> all = new ArrayList<>();

    for (int i = 0; i < 1000; i++) {
      int number = i;
      all.add(store().submit(ledger -> add(ledger, "n")).thenRun(() -> completed.add(number)));
    }
    all.forEach(CompletableFuture::join);

    assertThat(completed).containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
  }

  @Test
  default void whoBlocksOnAFutureHoldsUpNobodyForLong() {
    CountDownLatch never = new CountDownLatch(1);
    var unused =
        store().submit(ledger -> add(ledger, "a")).thenRun(() -> Uninterruptibly.await(never));

    CompletableFuture<?> next = store().submit(ledger -> add(ledger, "b"));

    await().atMost(Duration.ofSeconds(10)).until(next::isDone);
    assertThat(map(ledger -> ledger.counters().all())).isEqualTo(Map.of("a", 1L, "b", 1L));
    never.countDown();
  }

  @Test
  default void whoWaitsForAFutureInsideAnotherGetsItsAnswer() {
    CompletableFuture<Boolean> inner =
        store()
            .submit(ledger -> add(ledger, "a"))
            .thenApply(added -> store().submit(ledger -> add(ledger, "b")).join());

    assertThat(inner.join()).isTrue();
  }

  @Test
  default void aLedgerIsOfNoUseAfterItsChange() {
    AtomicReference<Ledger> leaked = new AtomicReference<>();
    does(leaked::set);

    assertThatThrownBy(() -> leaked.get().sources().firstSight("x", NOON))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void moreChangesThanMayWaitFailAtOnce() throws Exception {
    CountDownLatch held = hold();
    List<CompletableFuture<?>> waiting = new ArrayList<>();
    for (int i = 0; i < Writer.WAITING; i++) {
      waiting.add(store().submit(ledger -> add(ledger, "waited")));
    }

    CompletableFuture<?> oneTooMany = store().submit(ledger -> add(ledger, "refused"));

    assertThat(oneTooMany).isCompletedExceptionally();
    assertThatThrownBy(oneTooMany::get).hasCauseInstanceOf(StateUnavailable.class);
    held.countDown();
    waiting.forEach(CompletableFuture::join);
    assertThat(map(ledger -> ledger.counters().all()))
        .isEqualTo(Map.of("waited", (long) Writer.WAITING));
  }

  @Test
  default void closingFinishesWhatWasSubmittedAndRefusesTheRest() {
    Store closed = another();
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      all.add(closed.submit(ledger -> add(ledger, "before")));
    }

    closed.close();

    assertThat(all).allMatch(future -> future.isDone() && !future.isCompletedExceptionally());
    assertThat(map(ledger -> ledger.counters().all())).isEqualTo(Map.of("before", 1000L));
    assertThatThrownBy(() -> closed.submit(ledger -> add(ledger, "after")).join())
        .hasCauseInstanceOf(StateUnavailable.class);
  }

  /** Keeps the writer busy until the latch is released, so that what follows is one batch. */
  private CountDownLatch hold() throws InterruptedException {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch held = new CountDownLatch(1);
    var unused =
        store()
            .submit(
                ledger -> {
                  busy.countDown();
                  return Uninterruptibly.await(held);
                });
    busy.await();
    return held;
  }

  private void addManyTimes(int times) {
    for (int i = 0; i < times; i++) {
      var unused = store().submit(ledger -> add(ledger, "many"));
    }
  }

  private static boolean add(Ledger ledger, String name) {
    ledger.counters().add(name, 1);
    return true;
  }
}
