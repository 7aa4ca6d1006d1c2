package org.skypesms.lab.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs of other vendors' D-Bus libraries attach unmodified: sd-bus (busctl), GDBus (gdbus) and
 * libdbus (python3-dbus). Where one is not installed its test is left out, unless CI demands it.
 */
@Timeout(60)
class ForeignClientsTest {
  @TempDir Path directory;
  private LabSkype lab;
  private String address;

  @BeforeEach
  void start() {
    lab = LabSkype.start(directory, Clock.systemUTC());
    address = lab.busAddress("alice");
  }

  @AfterEach
  void stop() {
    lab.close();
  }

  @Test
  void sdBusAttachesCallsAndIntrospects() throws Exception {
    demand("busctl");

    String named =
        run(
            "busctl",
            "--address=" + address,
            "call",
            "com.Skype.API",
            "/com/Skype",
            "com.Skype.API",
            "Invoke",
            "s",
            "NAME busctl");
    String described =
        run("busctl", "--address=" + address, "introspect", "com.Skype.API", "/com/Skype");
    String listed = run("busctl", "--address=" + address, "list");

    assertThat(named).isEqualTo("s \"OK\"");
    assertThat(described).contains(".Invoke");
    assertThat(listed).contains("com.Skype.API");
  }

  @Test
  void gdbusAttachesCallsAndIntrospects() throws Exception {
    demand("gdbus");

    String named =
        run(
            "gdbus",
            "call",
            "--address",
            address,
            "--dest",
            "com.Skype.API",
            "--object-path",
            "/com/Skype",
            "--method",
            "com.Skype.API.Invoke",
            "#1 NAME gdbus");
    String described =
        run(
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
  void libdbusChatsAsAliceAndHearsTheAnswer() throws Exception {
    String python = pythonWithDbus();
    lab.people().type("sms-to-skype", "alice", "earlier");

    String said = run(python, "-c", script(), address);

    assertThat(said.lines())
        .containsSubsequence(
            "OK",
            "PROTOCOL 7",
            "heard CONNSTATUS ONLINE",
            "heard CURRENTUSERHANDLE alice",
            "heard USERSTATUS ONLINE",
            "heard CHATMESSAGE 7 STATUS SENT",
            "CHATMESSAGE 7 BODY \u00e4 \ud83d\ude80 ");
    assertThat(lab.people().linesAfter("skype-to-sms", 0))
        .anyMatch(line -> line.text().equals("\u00e4 \ud83d\ude80 "));
  }

  @Test
  void allOfThemAttachAtOnce() throws Exception {
    demand("busctl");
    demand("gdbus");
    try (BusProgram java = new BusProgram(address)) {
      List<Process> processes = new ArrayList<>();
      for (int n = 0; n < 3; n++) {
        processes.add(
            start(
                "busctl",
                "--address=" + address,
                "call",
                "com.Skype.API",
                "/com/Skype",
                "com.Skype.API",
                "Invoke",
                "s",
                "NAME sd" + n));
        processes.add(
            start(
                "gdbus",
                "call",
                "--address",
                address,
                "--dest",
                "com.Skype.API",
                "--object-path",
                "/com/Skype",
                "--method",
                "com.Skype.API.Invoke",
                "NAME g" + n));
      }

      assertThat(java.say("NAME java")).isEqualTo("OK");
      for (Process process : processes) {
        assertThat(output(process)).contains("OK");
      }
    }
  }

  private static String script() throws IOException {
    try (InputStream in = ForeignClientsTest.class.getResourceAsStream("libdbus-chat.py")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void demand(String program) {
    require(onPath(program), program);
  }

  private static String pythonWithDbus() throws Exception {
    for (String python : List.of("/usr/bin/python3", "python3")) {
      if (onPath(python) && exit(start(python, "-c", "import dbus")) == 0) {
        return python;
      }
    }
    require(false, "python3-dbus");
    return "";
  }

  private static void require(boolean installed, String program) {
    if (!installed && "true".equals(System.getenv("CI"))) {
      fail(program + " is not installed, and CI demands it");
    }
    assumeTrue(installed, program + " is not installed");
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .map(folder -> Path.of(folder).resolve(program))
        .anyMatch(Files::isExecutable);
  }

  private static Process start(String... command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String run(String... command) throws Exception {
    return output(start(command));
  }

  private static String output(Process process) throws Exception {
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
      assertThat(exit(process)).as(text).isZero();
      return text;
    }
  }

  private static int exit(Process process) throws InterruptedException {
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return process.exitValue();
  }
}
