package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skypesms.broker.FailureCounts;
import org.skypesms.state.StoredFailureCounts;

/** What {@link org.skypesms.state.Failures} promises, and the broker's face of it. */
interface FailuresContract extends Contract {

  @Test
  default void failuresOfAMessageAreCountedFromOneUntilForgotten() {
    assertThat(failed("q", HOSTILE)).isEqualTo(1);
    assertThat(failed("q", HOSTILE)).isEqualTo(2);
    assertThat(failed("q", HOSTILE + "y")).isEqualTo(1);
    assertThat(failed("other", HOSTILE)).isEqualTo(1);

    does(ledger -> ledger.failures().forget("q", HOSTILE));

    assertThat(failed("q", HOSTILE)).isEqualTo(1);
    assertThat(failed("other", HOSTILE)).isEqualTo(2);
  }

  @Test
  default void theBrokersCountsAreTheseFailures() {
    FailureCounts counts = new StoredFailureCounts(store());

    assertThat(counts.failed("q", "m", "why").toCompletableFuture().join()).isEqualTo(1);
    assertThat(failed("q", "m")).isEqualTo(2);
    counts.forget("q", "m").toCompletableFuture().join();
    assertThat(failed("q", "m")).isEqualTo(1);
  }

  private int failed(String queue, String id) {
    return apply(ledger -> ledger.failures().failed(queue, id, HOSTILE));
  }
}
