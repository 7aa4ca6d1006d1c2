package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.skypesms.state.StateUnavailable;

/** The one line about a start that failed. */
final class StartFailureTest {

  @Test
  void itNamesWhatFailedAndWhy() {
    StartFailure failure =
        new StartFailure(
            new StateUnavailable("the state cannot be kept", new NoSuchFileException("/nowhere")));

    assertThat(failure.reason())
        .isEqualTo("the state cannot be kept (java.nio.file.NoSuchFileException: /nowhere)");
    assertThat(failure.plain()).isTrue();
  }

  @Test
  void itIsOneLine() {
    StartFailure failure =
        new StartFailure(
            new IllegalStateException("Port in use.\nTry another.", new BindException("in use")));

    assertThat(failure.reason())
        .isEqualTo("Port in use. Try another. (java.net.BindException: in use)");
    assertThat(failure.plain()).isTrue();
  }

  @Test
  void whatNobodyThoughtOfIsLoggedInFull() {
    assertThat(new StartFailure(new IllegalStateException("what?")).plain()).isFalse();
  }
}
