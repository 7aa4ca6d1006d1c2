package org.skypesms.lab.skype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.skype.client.Switches;

/** How much fits into a stream and a datagram, and how long an idle stream lasts (section 10). */
class ApplicationLimitsTest {
  private static final String FAILED = "ERROR 541 APPLICATION: operation failed";

  @TempDir Path directory;
  private final LateClock clock = new LateClock(Clock.systemUTC());
  private LabSkype lab;
  private Program alice;
  private Program bob;

  @BeforeEach
  void connect() throws InterruptedException {
    lab = LabSkype.start(directory, clock);
    alice = attached("alice");
    bob = attached("bob");
    bob.say("CREATE APPLICATION test");
    bob.skip(1);
    alice.say("CREATE APPLICATION test");
    alice.say("ALTER APPLICATION test CONNECT bob");
    alice.skip(5);
    bob.skip(1);
  }

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void aStreamTakes65535OctetsAtOnceAndNotOneMore() throws InterruptedException {
    alice.say("ALTER APPLICATION test WRITE bob:1 " + "x".repeat(0x10000));
    assertThat(alice.next()).isEqualTo(FAILED);

    alice.say("ALTER APPLICATION test WRITE bob:1 " + "x".repeat(0xffff));
    assertThat(alice.next()).isEqualTo("ALTER APPLICATION test WRITE bob:1");
    assertThat(bob.next()).isEqualTo("APPLICATION test RECEIVED alice:1=65535");
  }

  @Test
  void aDatagramTakes1400OctetsAndNotOneMore() throws InterruptedException {
    alice.say("ALTER APPLICATION test DATAGRAM bob:1 " + "ü".repeat(700) + "x");
    assertThat(alice.next()).isEqualTo(FAILED);

    alice.say("ALTER APPLICATION test DATAGRAM bob:1 " + "ü".repeat(700));
    assertThat(alice.next()).isEqualTo("ALTER APPLICATION test DATAGRAM bob:1");
    assertThat(bob.next()).startsWith("APPLICATION test DATAGRAM alice:1 üü");
  }

  @Test
  void aStreamThatIsIdleForEightMinutesIsGoneAndTheNextHasAnotherNumber() throws Exception {
    clock.passes(Duration.ofMinutes(9));

    alice.say("GET APPLICATION test STREAMS");

    assertThat(alice.next()).isEqualTo("APPLICATION test STREAMS ");
    assertThat(alice.next()).isEqualTo("APPLICATION test STREAMS ");
    assertThat(bob.next()).isEqualTo("APPLICATION test STREAMS ");
    bob.say("ALTER APPLICATION test CONNECT alice");
    bob.skip(3);
    assertThat(bob.next()).isEqualTo("APPLICATION test STREAMS alice:2");
  }

  private Program attached(String name) throws InterruptedException {
    lab.client(name).switches(Switches.delayed(Duration.ZERO));
    Program program = new Program(lab, name);
    program.attach("7");
    return program;
  }
}
