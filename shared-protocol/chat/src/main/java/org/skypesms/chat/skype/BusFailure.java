package org.skypesms.chat.skype;

import java.util.Set;

/**
 * A call on the bus failed. Says whether it is certain that the callee never saw it.
 *
 * @see <a href="https://dbus.freedesktop.org/doc/dbus-specification.html">D-Bus specification</a>
 */
final class BusFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String PREFIX = "org.freedesktop.DBus.Error.";
  private static final Set<String> NEVER_SEEN =
      Set.of(
          PREFIX + "ServiceUnknown",
          PREFIX + "NameHasNoOwner",
          PREFIX + "LimitsExceeded",
          PREFIX + "AccessDenied",
          PREFIX + "UnknownObject",
          PREFIX + "UnknownMethod",
          PREFIX + "UnknownInterface");

  private final boolean certainlyNotDone;

  BusFailure(String reason, boolean certainlyNotDone) {
    super(reason, null, false, false);
    this.certainlyNotDone = certainlyNotDone;
  }

  static BusFailure named(String errorName) {
    return new BusFailure("the bus answered " + errorName, NEVER_SEEN.contains(errorName));
  }

  boolean certainlyNotDone() {
    return certainlyNotDone;
  }
}
