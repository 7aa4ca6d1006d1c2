package org.skypesms.lab.skype;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.skypesms.lab.skype.bus.BusLoop;
import org.skypesms.lab.skype.bus.DbusDaemons;

/** Who runs the accounts' buses. */
public enum BusKind {
  /** The lab itself, in its own process. */
  EMBEDDED,
  /** Debian's {@code dbus-daemon}, one process for each bus that somebody uses. */
  DBUS_DAEMON;

  /**
   * The kind with this name on a command line.
   *
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  public static BusKind named(String word) {
    return switch (word) {
      case "embedded" -> EMBEDDED;
      case "dbus-daemon" -> DBUS_DAEMON;
      default -> throw new IllegalArgumentException("--bus is embedded or dbus-daemon");
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What makes buses of this kind; not able to is told in a sentence. */
  AccountBuses buses(BusLoop loop, BusFiles files) {
    if (this == EMBEDDED) {
      return new EmbeddedBuses(loop, files);
    }
    try {
      return new DaemonBuses(loop, files, DbusDaemons.start(loop, files.directory()));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
