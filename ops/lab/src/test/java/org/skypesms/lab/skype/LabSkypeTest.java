package org.skypesms.lab.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.skype.network.ClientState;
import org.skypesms.lab.skype.network.Profile;
import org.skypesms.lab.skype.network.RefusedByNetwork;
import org.skypesms.lab.skype.network.Sex;

/** The network as a whole: what the halves learn, what is bounded, what many accounts cost. */
@Timeout(120)
class LabSkypeTest {
  private static final long MIB = 1 << 20;

  @TempDir Path directory;
  private LabSkype lab;

  @BeforeEach
  void start() {
    lab = LabSkype.start(directory, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    lab.close();
  }

  @Test
  void bothHalvesAreToldAtOnceWhatChangesAboutAPerson() throws Exception {
    Program sending = attached("skype-to-sms");
    Program receiving = attached("sms-to-skype");

    lab.people()
        .standing("carol", s -> s.withBuddyStatus(3).withAuthorized(true).withBlocked(true));
    lab.people().put("carol", LabSkypeTest::moved);

    for (Program half : List.of(sending, receiving)) {
      assertThat(List.of(half.next(), half.next(), half.next(), half.next(), half.next()))
          .containsExactly(
              "USER carol ISAUTHORIZED TRUE",
              "USER carol ISBLOCKED TRUE",
              "USER carol BUDDYSTATUS 3",
              "USER carol ONLINESTATUS ONLINE",
              "USER carol LANGUAGE fr French");
      assertThat(half.next()).isEqualTo("USER carol COUNTRY fr France");
      half.say("GET USER carol BUDDYSTATUS");
      assertThat(half.next()).isEqualTo("USER carol BUDDYSTATUS 3");
    }
  }

  @Test
  void aContactOfTheHalvesHasThemAsContactsAndSoSeesThem() throws Exception {
    Program alice = attached("alice");
    Program carol = attached("carol");

    alice.say("GET USER sms-to-skype ONLINESTATUS");
    carol.say("GET USER sms-to-skype ONLINESTATUS");

    assertThat(alice.next()).endsWith(" ONLINE");
    assertThat(carol.next()).endsWith(" OFFLINE");
  }

  @Test
  void aProgramThatNeverAsksForAProtocolHearsTheStatusAllTheSame() throws Exception {
    Program old = new Program(lab, "skype-to-sms");

    old.say("NAME old");

    assertThat(old.next()).isEqualTo("OK");
    assertThat(old.next()).isEqualTo("CONNSTATUS ONLINE");
    assertThat(old.next()).isEqualTo("CURRENTUSERHANDLE skype-to-sms");
    assertThat(old.next()).isEqualTo("USERSTATUS ONLINE");
  }

  @Test
  void aReplyIsDelayedAsTheSwitchSaysAndWhatFollowsKeepsItsOrder() throws Exception {
    Program alice = attached("alice");
    long start = System.nanoTime();

    alice.say("SET AUTOAWAY OFF");

    assertThat(alice.next()).isEqualTo("AUTOAWAY OFF");
    assertThat(System.nanoTime() - start).isGreaterThan(25_000_000L);
    assertThat(alice.next()).isEqualTo("AUTOAWAY OFF");
  }

  @Test
  void linesOfOnePersonKeepTheirOrderAcrossAnAbsence() {
    List<String> typed = new ArrayList<>();
    for (int n = 0; n < 300; n++) {
      if (n % 100 == 50) {
        lab.client("bob", n < 200 ? ClientState.STOPPED : ClientState.RUNNING);
      }
      lab.people().type("alice", "bob", "line " + n);
      typed.add("line " + n);
    }

    lab.client("bob", ClientState.RUNNING);

    assertThat(lab.people().linesAfter("bob", 0)).extracting(line -> line.text()).isEqualTo(typed);
  }

  @Test
  void aHalfForgetsTheOldestItHasReadAndNothingItHasNot() throws Exception {
    Program half = attached("skype-to-sms");
    lab.people().type("bob", "skype-to-sms", "unread");
    for (int n = 0; n < 20_500; n++) {
      lab.people().type("alice", "skype-to-sms", "line " + n);
    }
    assertThat(missed(half)).isEqualTo(20_501);
    half = attached("skype-to-sms");
    for (int id = 10; id < 20_400; id++) {
      half.say("SET CHATMESSAGE " + id + " SEEN");
      half.skip(1);
    }

    for (int n = 0; n < 100; n++) {
      lab.people().type("alice", "skype-to-sms", "more " + n);
    }

    int messages = lab.people().read("skype-to-sms", a -> a.history().newestFirst().size());
    assertThat(messages).isLessThanOrEqualTo(20_000);
    assertThat(lab.people().linesAfter("skype-to-sms", 0).get(0).text()).isEqualTo("unread");
  }

  @Test
  void whoCannotBeReachedGetsOnlySoMuchAndTheRestIsRefused() {
    lab.client("skype-to-sms", ClientState.STOPPED);
    String text = "x".repeat(4_000_000);

    assertThatThrownBy(
            () -> {
              for (int n = 0; n < 40; n++) {
                lab.people().type("alice", "skype-to-sms", text);
              }
            })
        .isInstanceOf(RefusedByNetwork.class);
  }

  @Test
  void megabytesForHundredsOfPeopleStarveNobody() {
    String text = "x".repeat(1_000_000);
    for (int n = 0; n < 120; n++) {
      lab.people().put("person" + n, profile -> profile);
      lab.people().type("alice", "person" + n, text);
    }

    lab.people().type("bob", "skype-to-sms", "short");

    assertThat(lab.people().linesAfter("skype-to-sms", 0)).hasSize(1);
    assertThat(lab.people().linesAfter("person119", 0)).hasSize(1);
    long kept =
        lab.people().each(a -> a.history().linesAfter(0)).stream()
            .flatMap(List::stream)
            .mapToLong(line -> line.text().length())
            .sum();
    assertThat(kept).isLessThan(45_000_000);
  }

  @Test
  void aThousandAccountsOfWhichFiftyAreAttachedAreCheap() throws Exception {
    List<BusProgram> programs = new ArrayList<>();
    long before = used();
    for (int n = 0; n < 1000; n++) {
      lab.people().put("person" + n, profile -> Profile.named("Person"));
      assertThat(lab.busAddress("person" + n)).startsWith("unix:path=");
    }
    for (int n = 0; n < 50; n++) {
      programs.add(new BusProgram(lab.busAddress("person" + (n * 7))).attached());
    }

    for (int n = 0; n < 1000; n++) {
      lab.people().type("person" + n, "person" + ((n + 7) % 1000), "hello");
    }

    await().untilAsserted(() -> assertThat(programs).allMatch(LabSkypeTest::heardAMessage));
    assertThat(used() - before).isLessThan(200 * MIB);
    for (BusProgram program : programs) {
      program.close();
    }
  }

  @Test
  void aSkypenameWithACommaHasABusThatCanBeUsed() throws Exception {
    lab.people().put("a,b.c-d_e", profile -> profile);

    try (BusProgram program = new BusProgram(lab.busAddress("a,b.c-d_e"))) {
      assertThat(program.say("NAME x")).isEqualTo("OK");
    }
  }

  @Test
  void aNameTooLongForASocketHasABusAllTheSame() throws Exception {
    Path deep = directory.resolve("d".repeat(80 - directory.toString().length()));
    try (LabSkype other = LabSkype.start(deep, Clock.systemUTC())) {
      other.people().put("a".repeat(32), profile -> profile);

      try (BusProgram program = new BusProgram(other.busAddress("a".repeat(32)))) {
        assertThat(program.say("NAME x")).isEqualTo("OK");
      }
      assertThat(Files.getPosixFilePermissions(deep)).hasSize(3);
    }
  }

  @Test
  void aDirectoryTooDeepForSocketsIsRefused() {
    Path tooDeep = directory.resolve("d".repeat(90));

    assertThatThrownBy(() -> LabSkype.start(tooDeep, Clock.systemUTC()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too long");
  }

  private Program attached(String skypename) throws InterruptedException {
    Program program = new Program(lab, skypename);
    program.attach("7");
    return program;
  }

  private static long missed(Program half) throws InterruptedException {
    half.say("SEARCH MISSEDCHATMESSAGES");
    String line = half.next();
    while (!line.startsWith("CHATMESSAGES ")) {
      line = half.next();
    }
    return line.split(", ", -1).length;
  }

  private static boolean heardAMessage(BusProgram program) {
    return program.heard.stream().anyMatch(line -> line.endsWith("STATUS RECEIVED"));
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static Profile moved(Profile p) {
    return new Profile(
        p.fullName(),
        "fr",
        "FR",
        Optional.of(ZoneId.of("Europe/London")),
        Sex.UNKNOWN,
        p.birthday(),
        p.mobile(),
        p.more());
  }
}
