package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.state.Claim;
import org.skypesms.state.StaleEpoch;
import org.skypesms.state.Store;

/** How epochs keep two instances from claiming, each with a store of its own. */
@Timeout(60)
interface FencingContract extends Contract {

  /** Opens another store on the same database. */
  Store another();

  @Test
  default void noEpochBeginsWhileAClaimOfTheOldOneIsUnderWay() {
    long old = apply(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS));
    try (Store other = another()) {
      CountDownLatch goOn = new CountDownLatch(1);
      CompletableFuture<Boolean> claiming = claimUntil(goOn, old);
      CompletableFuture<Long> newer =
          other.submit(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS));

      await()
          .during(Duration.ofMillis(500))
          .atMost(Duration.ofSeconds(3))
          .until(() -> !newer.isDone());
      goOn.countDown();

      assertThat(claiming.join()).isTrue();
      assertThat(newer.join()).isEqualTo(old + 1);
    }
    assertThatThrownBy(() -> does(ledger -> ledger.parts().claim(claim("b", old))))
        .isInstanceOf(StaleEpoch.class);
    assertThat(optional(ledger -> ledger.parts().claim(new MessageId("a")))).isPresent();
    assertThat(optional(ledger -> ledger.parts().claim(new MessageId("b")))).isEmpty();
  }

  /** Claims a text, and does not commit before the latch is released. */
  private CompletableFuture<Boolean> claimUntil(CountDownLatch goOn, long epoch) {
    CountDownLatch claimed = new CountDownLatch(1);
    CompletableFuture<Boolean> claiming =
        store()
            .submit(
                ledger -> {
                  ledger.parts().claim(claim("a", epoch));
                  claimed.countDown();
                  return Uninterruptibly.await(goOn);
                });
    Uninterruptibly.await(claimed);
    return claiming;
  }

  private static Claim claim(String text, long epoch) {
    return new Claim(new MessageId(text), epoch, "main", 1, 1, NOON);
  }
}
