package org.skypesms.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.state.Ledger;

/** The status rows by which each half knows how the other stands. Safe for use by any thread. */
public final class StatusRows {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModules(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(com.fasterxml.jackson.databind.MapperFeature.AUTO_DETECT_IS_GETTERS)
          .build();

  private static final String WAITING = "waiting instance of ";

  private StatusRows() {}

  /** Writes a half's row. */
  public static Void write(Ledger ledger, Half half, Status status, Clock clock) {
    try {
      ledger.counters().status(half, JSON.writeValueAsString(status), clock.instant());
      return null;
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a status is always writable", impossible);
    }
  }

  /** Writes the row of an instance that waits. */
  static Void writeWaiting(Ledger ledger, Half half, Status status) {
    try {
      ledger.counters().value(WAITING + half.id(), JSON.writeValueAsString(status));
      return null;
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a status is always writable", impossible);
    }
  }

  /** The row of the instance that waits, or waited last. */
  public static Optional<Status> waiting(Ledger ledger, Half half) {
    return ledger.counters().value(WAITING + half.id()).map(StatusRows::read);
  }

  /** The row of a half, when it ever wrote one. */
  public static Optional<Status> of(Ledger ledger, Half half) {
    return ledger.counters().status(half).map(StatusRows::read);
  }

  private static Status read(String json) {
    try {
      return JSON.readerFor(JSON.constructType(Status.class)).readValue(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a status row cannot be read", broken);
    }
  }
}
