package org.skypesms.lab.phones;

import java.time.Clock;
import java.util.function.LongSupplier;
import org.skypesms.lab.http.Times;

/** The lab's two clocks: the wall's for people, the monotonic one for time-outs. Immutable. */
record Now(Clock wall, LongSupplier ticker) {

  String stamp() {
    return Times.text(wall.instant());
  }

  long nanos() {
    return ticker.getAsLong();
  }
}
