package org.skypesms.lab.skype;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Scripts that attach, chat and wait for an answer, each with another D-Bus library. */
enum ChatScript {
  LIBDBUS(
      List.of("/usr/bin/python3", "-c"), "import dbus", "python3-dbus", "libdbus.py", "chat.py"),
  GDBUS(
      List.of("/usr/bin/python3", "-c"),
      "from gi.repository import Gio",
      "python3-gi",
      "gdbus.py",
      "chat.py"),
  NET_DBUS(List.of("perl", "-e"), "use Net::DBus", "libnet-dbus-perl", "netdbus.pl");

  private final List<String> interpreter;
  private final String proof;
  private final String debianPackage;
  private final List<String> files;

  ChatScript(List<String> interpreter, String proof, String debianPackage, String... files) {
    this.interpreter = interpreter;
    this.proof = proof;
    this.debianPackage = debianPackage;
    this.files = List.of(files);
  }

  /** Chats as the owner of the bus with that address, under that name. */
  ForeignProcess start(String address, String name) throws IOException {
    StringBuilder script = new StringBuilder();
    for (String file : files) {
      try (InputStream in = ChatScript.class.getResourceAsStream(file)) {
        script.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return ForeignProcess.start(
        interpreter.get(0), interpreter.get(1), script.toString(), address, name);
  }

  /** Leaves the test out where the library is missing, unless CI demands it. */
  void demand() throws InterruptedException {
    Installed.demand(isInstalled(), debianPackage);
  }

  private boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder(interpreter.get(0), interpreter.get(1), proof).start().waitFor()
          == 0;
    } catch (IOException noInterpreter) {
      return false;
    }
  }
}
