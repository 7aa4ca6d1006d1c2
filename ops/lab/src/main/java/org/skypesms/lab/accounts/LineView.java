package org.skypesms.lab.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.skypesms.lab.http.Times;
import org.skypesms.lab.skype.network.LogLine;

/** A line of a person's window as {@code GET .../messages} shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineView(long id, String from, String to, String text, String at, Long edits) {
  static LineView of(LogLine line) {
    Long edits = line.edits().isPresent() ? line.edits().getAsLong() : null;
    return new LineView(
        line.id(), line.from(), line.to(), line.text(), Times.text(line.at()), edits);
  }
}
