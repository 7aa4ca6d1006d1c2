package org.skypesms.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** A status as JSON, on the page and in its row. Safe for use by any thread. */
final class StatusJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModules(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .build();

  private StatusJson() {}

  static String write(Status status) {
    try {
      return JSON.writeValueAsString(status);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a status is always writable", impossible);
    }
  }

  static Status read(String json) {
    try {
      return JSON.readerFor(JSON.constructType(Status.class)).readValue(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a status row cannot be read", broken);
    }
  }
}
