package org.skypesms.lab.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.skypesms.lab.skype.network.LogLine;

/** A line of a person's window as {@code GET .../messages} shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineView(long id, String from, String to, String text, String at, Long edits) {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  static LineView of(LogLine line) {
    Long edits = line.edits().isPresent() ? line.edits().getAsLong() : null;
    return new LineView(line.id(), line.from(), line.to(), line.text(), time(line.at()), edits);
  }

  private static String time(Instant at) {
    return MILLISECONDS.format(at);
  }
}
