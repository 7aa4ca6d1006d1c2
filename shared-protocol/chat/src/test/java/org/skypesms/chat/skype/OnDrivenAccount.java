package org.skypesms.chat.skype;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that have a simulated network and an account that the driver is attached to, each. */
abstract class OnDrivenAccount {

  @TempDir Path directory;
  DrivenAccount account;

  @BeforeEach
  void open() {
    account = DrivenAccount.on(directory);
  }

  @AfterEach
  void close() {
    account.close();
  }
}
