package org.skypesms.lab.phones;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.LongSupplier;

/** The lab's two clocks: the wall's for people, the monotonic one for time-outs. Immutable. */
record Now(Clock wall, LongSupplier ticker) {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  String stamp() {
    return STAMP.format(wall.instant());
  }

  long nanos() {
    return ticker.getAsLong();
  }
}
