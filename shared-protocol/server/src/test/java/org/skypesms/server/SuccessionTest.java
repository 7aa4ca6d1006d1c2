package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.skypesms.state.StateUnavailable;

class SuccessionTest {

  private final AtomicInteger tries = new AtomicInteger();

  private Succession.Activation failing(int times, RuntimeException failure) {
    return new Succession.Activation() {
      @Override
      public void prepare() {
        if (tries.incrementAndGet() <= times) {
          throw new CompletionException(failure);
        }
      }

      @Override
      public void run() {}
    };
  }

  @Test
  void aStateThatAnotherProcessHasToItselfIsWaitedFor() throws InterruptedException {
    Succession.prepare(failing(3, new StateUnavailable("the file is locked", null)));

    assertThat(tries).hasValue(4);
  }

  @Test
  void whatWaitingCannotMendIsNoReasonToWait() {
    assertThatThrownBy(() -> Succession.prepare(failing(9, new IllegalStateException("broken"))))
        .hasRootCauseMessage("broken");

    assertThat(tries).hasValue(1);
  }
}
