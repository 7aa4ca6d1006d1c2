package org.skypesms.lab.skype;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulated client behaves as the transcripts, taken from the reference, say. */
class TranscriptsTest {
  private static final Instant RECORDED = Instant.ofEpochSecond(1_357_987_847L);

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attach",
        "attach-refused",
        "attach-dialog",
        "attach-windows",
        "logged-out",
        "command-ids",
        "away",
        "first-message",
        "second-message",
        "message-errors",
        "missed",
        "freeze",
        "blocked",
        "authorisation",
        "groups",
        "user-properties",
        "protocol-2",
        "protocol-5",
        "editing",
        "chat-administration",
        "chat-moderation",
        "settings",
        "quirks",
        "calls",
        "applications",
        "two-programs",
        "chat-create",
        "invited",
        "roles",
        "custom-groups",
        "profile",
        "history",
        "absent"
      })
  void theClientSpeaksAsRecorded(String name) throws Exception {
    try (LabSkype lab = LabSkype.start(directory, Clock.fixed(RECORDED, ZoneOffset.UTC))) {
      new Transcript(lab).play(text(name));
    }
  }

  private static String text(String name) throws IOException {
    try (InputStream in =
        TranscriptsTest.class.getResourceAsStream("transcripts/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
