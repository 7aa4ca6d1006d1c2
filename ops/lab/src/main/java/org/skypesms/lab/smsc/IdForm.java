package org.skypesms.lab.smsc;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** In which form a message id is written. */
public enum IdForm {
  /** Decimal digits. */
  @JsonProperty("decimal")
  DECIMAL {
    @Override
    String write(long id) {
      return Long.toString(id);
    }
  },
  /** Hexadecimal digits in lower case. */
  @JsonProperty("hex")
  HEX {
    @Override
    String write(long id) {
      return Long.toHexString(id);
    }
  },
  /** Hexadecimal digits in upper case. */
  @JsonProperty("upper-hex")
  UPPER_HEX {
    @Override
    String write(long id) {
      return Long.toHexString(id).toUpperCase(Locale.ROOT);
    }
  },
  /** Decimal digits with leading zeros, fourteen in all. */
  @JsonProperty("padded")
  PADDED {
    @Override
    String write(long id) {
      return String.format(Locale.ROOT, "%014d", id);
    }
  };

  abstract String write(long id);
}
