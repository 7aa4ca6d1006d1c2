package org.skypesms.skypetosms.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.MessageId;

/** A text is under way from its claim until it is done with, also between two of its parts. */
class BegunTest {

  private static final MessageId TEXT = new MessageId("line/1");

  private final Begun begun = new Begun();

  @Test
  void aTextIsUnderWayUntilItsLastPartHasAResult() {
    begun.add(TEXT);
    CompletableFuture<Void> parts = new CompletableFuture<>();
    begun.until(TEXT, parts);

    assertThat(begun.none()).isFalse();

    parts.complete(null);

    assertThat(begun.none()).isTrue();
  }

  @Test
  void aTextThatIsToBeTriedAgainIsStillUnderWay() {
    begun.add(TEXT);
    begun.until(TEXT, CompletableFuture.failedFuture(new Unavailable("throttled", null)));

    assertThat(begun.none()).isFalse();

    begun.until(TEXT, CompletableFuture.failedFuture(new IllegalStateException("no use")));

    assertThat(begun.none()).isTrue();
  }
}
