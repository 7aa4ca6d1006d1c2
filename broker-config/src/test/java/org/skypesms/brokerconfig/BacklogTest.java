package org.skypesms.brokerconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.Address;

@Tag("long")
final class BacklogTest {
  private static final int EACH = 40_000;
  private static final long MOST_RESIDENT_KIB = 384 << 10;

  @TempDir Path directory;

  @Test
  void fullQueuesEverywherePageWithinTheMemoryOfTheBrokerAndOutliveIt() throws Exception {
    Path data = directory.resolve("data");
    try (BrokerProcess broker = BrokerProcess.started(data);
        CoreClient admin = new CoreClient(broker, BrokerUser.ADMIN)) {
      for (String address : Address.working()) {
        admin.fill(address, EACH);
      }

      assertThat(broker.isAlive()).isTrue();
      assertThat(broker.mostResidentKib()).isLessThan(MOST_RESIDENT_KIB);
    }

    try (BrokerProcess broker = BrokerProcess.started(data);
        CoreClient admin = new CoreClient(broker, BrokerUser.ADMIN)) {
      for (String address : Address.working()) {
        assertThat(admin.count(address)).as(address).isEqualTo(EACH);
      }
    }
  }
}
