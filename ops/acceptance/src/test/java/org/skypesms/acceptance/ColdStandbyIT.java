package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clone that is switched off: it goes on from a copy of what the stopped pair had. */
@Tag("long")
class ColdStandbyIT {

  private static final String PHONE = "+447400504001";

  @Test
  void whatWaitedInTheStoppedPairFlowsFromItsCopy(@TempDir Path directory) throws Exception {
    try (Pair first = Pair.start(directory.resolve("data"))) {
      Lab lab = first.lab();
      lab.type("alice", "skype-to-sms", PHONE + " before");
      lab.awaitAnswer("alice", line -> line.equals("#1 to " + PHONE + ": delivered"));
      lab.part("smsc", "stop");
      lab.type("alice", "skype-to-sms", PHONE + " one");
      lab.type("alice", "skype-to-sms", PHONE + " two");
      lab.awaitAnswer("alice", line -> line.equals("#3 to " + PHONE + ": queued"));
    }
    copy(directory.resolve("data"), directory.resolve("clone"));

    try (Pair clone = Pair.start(directory.resolve("clone"))) {
      Lab lab = clone.lab();
      lab.awaitOnPhone(PHONE, "one");
      lab.awaitOnPhone(PHONE, "two");
      lab.awaitAnswer("alice", line -> line.equals("#3 to " + PHONE + ": delivered"));

      lab.write(PHONE, OnRunningPair.GATEWAY, "an answer to what the first pair sent");
      lab.awaitAnswer("alice", line -> line.endsWith("an answer to what the first pair sent"));
      lab.type("alice", "skype-to-sms", "status 1");
      lab.awaitAnswer("alice", line -> line.startsWith("#1 to " + PHONE));
      assertThat(lab.phone(PHONE)).extracting(Lab.Message::text).containsExactly("one", "two");
    }
  }

  private static void copy(Path from, Path to) throws Exception {
    Process copy = new ProcessBuilder("cp", "-a", from.toString(), to.toString()).start();
    assertThat(copy.waitFor()).isZero();
  }
}
