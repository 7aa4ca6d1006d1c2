package org.skypesms.lab.skype;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Noise ends its own connection and nothing else: a well-behaved program goes on undisturbed. */
@Timeout(60)
@ParameterizedClass
@EnumSource(BusKind.class)
class NoiseOnTheBusTest {
  private static final String SKYPE = "com.Skype.API";

  @Parameter BusKind kind;
  @TempDir Path directory;
  private LabSkype lab;
  private String address;
  private BusProgram wellBehaved;

  @BeforeEach
  void start() throws Exception {
    Installed.demand(kind);
    lab = LabSkype.start(directory, kind, Clock.systemUTC());
    address = lab.busAddress("skype-to-sms");
    wellBehaved = new BusProgram(address).attached();
  }

  @AfterEach
  void stop() throws Exception {
    assertThat(wellBehaved.say("#1 PING")).isEqualTo("#1 PONG");
    wellBehaved.close();
    lab.close();
  }

  @Test
  void halfAHandshakeIsClosedByItsOwnEndOnly() throws Exception {
    for (String half : List.of("", "\0", "\0AUTH", "\0AUTH EXTERNAL 30\r\n", "\0\r\n\r\n")) {
      try (RawPeer peer = new RawPeer(address)) {
        peer.write(half);
        assertThat(wellBehaved.say("PING")).isEqualTo("PONG");
      }
    }
  }

  @Test
  void octetsThatAreNoHandshakeAreClosed() throws Exception {
    Random random = new Random(7);
    for (int n = 0; n < 50; n++) {
      byte[] noise = new byte[5000];
      random.nextBytes(noise);
      noise[0] = 1;
      try (RawPeer peer = new RawPeer(address).write(noise)) {
        peer.readToEnd();
      }
    }
  }

  @Test
  void anEndlessAuthenticationLineIsClosed() throws Exception {
    try (RawPeer peer = new RawPeer(address)) {
      peer.write("\0" + "A".repeat(20_000));
      peer.readToEnd();
    }
  }

  @Test
  void aWrongMechanismIsRejectedAndAnotherMayBeTried() throws Exception {
    try (RawPeer peer = new RawPeer(address)) {
      peer.write("\0AUTH\r\n");
      assertThat(peer.read()).isEqualTo("REJECTED EXTERNAL\r\n");
      peer.write("AUTH DBUS_COOKIE_SHA1 30\r\n");
      assertThat(peer.read()).isEqualTo("REJECTED EXTERNAL\r\n");
      peer.write("AUTH EXTERNAL\r\n");
      assertThat(peer.read()).isEqualTo("DATA\r\n");
      peer.write("DATA\r\n");
      assertThat(peer.read()).startsWith("OK ");
    }
  }

  @Test
  void aMessageThatIsNotUtf8EndsTheConnection() throws Exception {
    try (RawPeer peer = new RawPeer(address).greeted()) {
      peer.write(RawPeer.call(SKYPE, "/com/Skype", "Invoke", new byte[] {'N', (byte) 0xff}));
      peer.readToEnd();
    }
  }

  @Test
  void aMessageWithNulInsideEndsTheConnection() throws Exception {
    try (RawPeer peer = new RawPeer(address).greeted()) {
      peer.write(RawPeer.call(SKYPE, "/com/Skype", "Invoke", new byte[] {'N', 0, 'A'}));
      peer.readToEnd();
    }
  }

  @Test
  void aHeaderThatClaimsGigabytesEndsTheConnectionAtOnce() throws Exception {
    try (RawPeer peer = new RawPeer(address).greeted()) {
      peer.write(new byte[] {'l', 1, 0, 1, -1, -1, -1, 0x7f, 1, 0, 0, 0, 0, 0, 0, 0});
      peer.readToEnd();
    }
  }

  @Test
  void everyTruncationAndEveryFlippedOctetOfACallIsSurvived() throws Exception {
    byte[] call = RawPeer.call(SKYPE, "/com/Skype", "Invoke", "PING".getBytes(US_ASCII));
    for (int at = 0; at < call.length; at++) {
      byte[] flipped = call.clone();
      flipped[at] ^= (byte) 0x81;
      try (RawPeer peer = new RawPeer(address).greeted()) {
        peer.write(flipped);
      }
    }
  }

  @Test
  void aProgramThatNeverReadsIsDroppedAndHarmsNobody() throws Exception {
    List<RawPeer> stuck = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      RawPeer peer = new RawPeer(address).greeted();
      peer.write(RawPeer.call(SKYPE, "/com/Skype", "Invoke", "NAME stuck".getBytes(US_ASCII)));
      stuck.add(peer);
    }
    byte[] flood = new byte[1 << 20];
    Arrays.fill(flood, (byte) 'A');
    byte[] call = RawPeer.call(SKYPE, "/com/Skype", "Invoke", flood);

    int written = 0;
    try {
      while (written < 400) {
        stuck.get(0).write(call);
        written++;
      }
    } catch (IOException dropped) {
      assertThat(written).isPositive();
    }

    assertThat(wellBehaved.say("#2 PING")).isEqualTo("#2 PONG");
    for (RawPeer peer : stuck) {
      peer.close();
    }
  }

  @Test
  void brokenCommandsAndMegabytesOfThemAreAnsweredWithAnError() throws Exception {
    String megabyte = "A".repeat(1 << 20);
    for (String broken :
        List.of(
            "", " ", "#", "#1", "GET", "GET USER", "\u0001", "SET CHATMESSAGE -1 SEEN", megabyte)) {
      assertThat(wellBehaved.say(broken)).hasSizeLessThan(200).contains("ERROR");
    }
  }

  @Test
  void sixtyHalfMessagesOfMegabytesAreSurvived() throws Exception {
    byte[] text = new byte[2 << 20];
    Arrays.fill(text, (byte) 'A');
    byte[] call = RawPeer.call(SKYPE, "/com/Skype", "Invoke", text);
    byte[] half = Arrays.copyOf(call, call.length - 1);
    List<RawPeer> peers = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      peers.add(new RawPeer(address).greeted().write(half));
    }

    assertThat(wellBehaved.say("#3 PING")).isEqualTo("#3 PONG");
    for (RawPeer peer : peers) {
      peer.close();
    }
  }

  @Test
  void whatAStuckProgramIsToldIsBounded() throws Exception {
    String text = "x".repeat(500_000);
    try (RawPeer stuck = new RawPeer(address).greeted()) {
      stuck.write(named());
      for (int n = 0; n < 120; n++) {
        wellBehaved.say("SET PROFILE MOOD_TEXT " + n + text);
      }
      if (kind == BusKind.EMBEDDED) {
        stuck.readToEnd();
        return;
      }
      // a dbus-daemon cannot be asked to disconnect it, but Skype has no more dealings with it
      stuck.readAtLeast(12 << 20);
      stuck.write(named());
      assertThat(stuck.readUntil("Too much waits unread")).isLessThan(8 << 20);
    }
  }

  private static byte[] named() {
    return RawPeer.call(SKYPE, "/com/Skype", "Invoke", "NAME stuck".getBytes(US_ASCII));
  }
}
