package org.skypesms.smpp;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.skypesms.message.Octets;

/**
 * What every submission over a link carries besides its part.
 *
 * @param serviceType {@code service_type}, at most 5 characters, empty for the SMSC's own
 * @param validity how long the SMSC is to try, at most 99 days; empty for the SMSC's own time
 * @param parameters optional parameters by tag, as vendors want them
 */
public record SubmitFields(
    String serviceType, Optional<Duration> validity, Map<Integer, Octets> parameters) {

  private static final int LONGEST_SERVICE_TYPE = 5;
  private static final int MOST_DAYS = 99;

  /** Checks the ranges and keeps a copy. */
  public SubmitFields {
    if (serviceType.length() > LONGEST_SERVICE_TYPE) {
      throw new IllegalArgumentException("a service type has at most 5 characters");
    }
    if (validity.filter(time -> time.toDays() > MOST_DAYS).isPresent()) {
      throw new IllegalArgumentException("a validity is 99 days at most");
    }
    parameters = Map.copyOf(parameters);
  }

  /** Nothing more. */
  public static SubmitFields none() {
    return new SubmitFields("", Optional.empty(), Map.of());
  }

  /** {@code validity_period} in its relative form (SMPP 3.4, section 7.1.1.2), or empty. */
  String validityPeriod() {
    return validity
        .map(
            time ->
                "0000%02d%02d%02d%02d000R"
                    .formatted(
                        time.toDaysPart(),
                        time.toHoursPart(),
                        time.toMinutesPart(),
                        time.toSecondsPart()))
        .orElse("");
  }
}
