package org.skypesms.state.sql;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;

/** The form that a value of ours takes in a column: text, a whole number or nothing. */
final class Column {

  private Column() {}

  static Object of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Column::of).orElse(null);
    }
    if (value instanceof Instant time) {
      return time.toEpochMilli();
    }
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    return value == null || value instanceof Number ? value : Escape.in(text(value));
  }

  private static String text(Object value) {
    if (value instanceof MessageId id) {
      return id.value();
    }
    if (value instanceof Skypename name) {
      return name.value();
    }
    if (value instanceof PhoneNumber number) {
      return number.value();
    }
    if (value instanceof Half half) {
      return half.id();
    }
    return value instanceof Enum<?> constant ? constant.name() : (String) value;
  }
}
