package org.skypesms.lab.skype;

import java.io.IOException;

/** Scripts that attach, chat and wait for an answer, each with another D-Bus library. */
enum ChatScript {
  LIBDBUS("libdbus.py", "/usr/bin/python3", "-c", "import dbus", "python3-dbus"),
  GDBUS("gdbus.py", "/usr/bin/python3", "-c", "from gi.repository import Gio", "python3-gi"),
  NET_DBUS("netdbus.pl", "perl", "-e", "use Net::DBus", "libnet-dbus-perl");

  private final String file;
  private final String interpreter;
  private final String option;
  private final String proof;
  private final String debianPackage;

  ChatScript(String file, String interpreter, String option, String proof, String debianPackage) {
    this.file = file;
    this.interpreter = interpreter;
    this.option = option;
    this.proof = proof;
    this.debianPackage = debianPackage;
  }

  String file() {
    return file;
  }

  String interpreter() {
    return interpreter;
  }

  String option() {
    return option;
  }

  /** Leaves the test out where the library is missing, unless CI demands it. */
  void demand() throws InterruptedException {
    Installed.demand(isInstalled(), debianPackage);
  }

  private boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder(interpreter, option, proof).start().waitFor() == 0;
    } catch (IOException noInterpreter) {
      return false;
    }
  }
}
