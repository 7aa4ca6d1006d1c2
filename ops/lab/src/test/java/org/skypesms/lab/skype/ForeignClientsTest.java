package org.skypesms.lab.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skypesms.lab.skype.network.ClientState;

/**
 * Programs of other vendors' D-Bus libraries attach unmodified, on both kinds of bus: sd-bus
 * (busctl), GDBus (gdbus, python3-gi), libdbus (python3-dbus) and Perl's Net::DBus. Where one is
 * not installed its test is left out, unless CI demands it.
 */
@Timeout(90)
@ParameterizedClass
@EnumSource(BusKind.class)
class ForeignClientsTest {
  @Parameter BusKind kind;
  @TempDir Path directory;
  private LabSkype lab;
  private String address;

  @BeforeEach
  void start() {
    Installed.demand(kind);
    lab = LabSkype.start(directory, kind, Clock.systemUTC());
    address = lab.busAddress("alice");
  }

  @AfterEach
  void stop() {
    lab.close();
  }

  @Test
  void sdBusAttachesCallsAndIntrospects() throws Exception {
    Installed.demand("busctl");

    String named = ForeignProcess.busctl(address, "NAME busctl").output();
    String described =
        ForeignProcess.run(
            "busctl", "--address=" + address, "introspect", "com.Skype.API", "/com/Skype");
    String listed = ForeignProcess.run("busctl", "--address=" + address, "list");

    assertThat(named).isEqualTo("s \"OK\"");
    assertThat(described).contains(".Invoke");
    assertThat(listed).contains("com.Skype.API");
  }

  @Test
  void gdbusAttachesCallsAndIntrospects() throws Exception {
    Installed.demand("gdbus");

    String named = ForeignProcess.gdbus(address, "#1 NAME gdbus").output();
    String described =
        ForeignProcess.run(
            "gdbus",
            "introspect",
            "--address",
            address,
            "--dest",
            "com.Skype.API",
            "--object-path",
            "/com/Skype");

    assertThat(named).isEqualTo("('#1 OK',)");
    assertThat(described).contains("Invoke(in  s");
  }

  @Test
  void gdbusSeesSkypeGoAndComeBack() throws Exception {
    Installed.demand("gdbus");
    try (ForeignProcess monitor =
        ForeignProcess.start(
            "stdbuf", "-oL", "gdbus", "monitor", "--address", address, "--dest", "com.Skype.API")) {
      assertThat(monitor.lineWith("is owned by")).contains("com.Skype.API");

      lab.client("alice", ClientState.STOPPED);
      assertThat(monitor.lineWith("does not have an owner")).contains("com.Skype.API");

      lab.client("alice", ClientState.RUNNING);
      assertThat(monitor.lineWith("is owned by")).contains("com.Skype.API");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aScriptChatsAsAliceAndGetsTheAnswer(ChatScript script) throws Exception {
    script.demand();
    try (ForeignProcess chat = script.start(address, "script")) {
      answer("script");

      assertThat(chat.output().lines())
          .containsSubsequence(
              "OK",
              "PROTOCOL 7",
              "heard CONNSTATUS ONLINE",
              "heard CURRENTUSERHANDLE alice",
              "heard USERSTATUS ONLINE",
              "CHATMESSAGE 5 BODY hello script");
    }
  }

  @Test
  void allOfThemChatAtOnceAmidNoise() throws Exception {
    Map<ChatScript, ForeignProcess> chats = new EnumMap<>(ChatScript.class);
    List<ForeignProcess> calls = new ArrayList<>();
    try (BusProgram java = new BusProgram(address).attached();
        RawPeer half = new RawPeer(address);
        RawPeer noise = new RawPeer(address).write("\0\7\7\r\n\r\nBEGIN\r\n")) {
      half.write("\0AUTH EXTERNAL 30\r\n");
      for (ChatScript script : ChatScript.values()) {
        script.demand();
        chats.put(script, script.start(address, script.name()));
      }
      for (int n = 0; n < 3; n++) {
        calls.add(ForeignProcess.busctl(address, "NAME sd" + n));
        calls.add(ForeignProcess.gdbus(address, "NAME g" + n));
      }

      for (ChatScript script : ChatScript.values()) {
        answer(script.name());
      }

      for (Map.Entry<ChatScript, ForeignProcess> chat : chats.entrySet()) {
        assertThat(chat.getValue().output()).endsWith("BODY hello " + chat.getKey());
      }
      for (ForeignProcess call : calls) {
        assertThat(call.output()).contains("OK");
      }
      assertThat(java.heard)
          .filteredOn(line -> line.endsWith("STATUS RECEIVED"))
          .hasSize(ChatScript.values().length);
      noise.readToEnd();
    } finally {
      chats.values().forEach(ForeignProcess::close);
      calls.forEach(ForeignProcess::close);
    }
  }

  /** Waits for the line of a script and answers it. */
  private void answer(String name) {
    await()
        .until(
            () ->
                lab.people().linesAfter("skype-to-sms", 0).stream()
                    .anyMatch(line -> line.text().equals(name + " says \u00e4 \ud83d\ude80 ")));
    lab.people().type("skype-to-sms", "alice", "hello " + name);
  }
}
