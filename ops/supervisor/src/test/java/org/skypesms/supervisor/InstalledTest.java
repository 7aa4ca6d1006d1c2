package org.skypesms.supervisor;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InstalledTest {

  @Test
  void aProgramThatIsMissingIsNamedWithWhatNeedsIt() {
    assertThatThrownBy(() -> Installed.demand("no-such-daemon", "--bus tram"))
        .isInstanceOf(CannotRun.class)
        .hasMessage(
            "--bus tram needs the program no-such-daemon, which is not installed or not on the"
                + " PATH");
    assertThatCode(() -> Installed.demand("sh", "everything")).doesNotThrowAnyException();
  }
}
