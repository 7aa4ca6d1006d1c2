package org.skypesms.state.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;

/** One row of a result, its columns read as our types. The counterpart of {@link Column}. */
record Row(ResultSet columns) {

  /** Makes something of a row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  String text(String column) throws SQLException {
    String kept = columns.getString(column);
    return kept == null ? null : Escape.out(kept);
  }

  Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(text(column));
  }

  int number(String column) throws SQLException {
    return columns.getInt(column);
  }

  long large(String column) throws SQLException {
    return columns.getLong(column);
  }

  boolean flag(String column) throws SQLException {
    return columns.getInt(column) != 0;
  }

  Instant time(String column) throws SQLException {
    return Instant.ofEpochMilli(columns.getLong(column));
  }

  Optional<Instant> optionalTime(String column) throws SQLException {
    Instant time = time(column);
    return columns.wasNull() ? Optional.empty() : Optional.of(time);
  }

  MessageId id(String column) throws SQLException {
    return new MessageId(text(column));
  }

  Skypename person(String column) throws SQLException {
    return new Skypename(text(column));
  }

  PhoneNumber phone(String column) throws SQLException {
    return new PhoneNumber(text(column));
  }

  Half half(String column) throws SQLException {
    return Half.of(text(column));
  }

  Conversation conversation() throws SQLException {
    return new Conversation(phone("phone"), phone("gateway"));
  }
}
