package org.skypesms.message.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;

/**
 * Writes and reads the JSON of the records that cross the broker. Every object has {@code "v":1};
 * unknown fields are ignored and an unknown version is refused. Safe for use by any thread.
 */
public final class Json {

  /** The version of the message format. */
  public static final int VERSION = 1;

  private static final int LONGEST_STRING = 4_000_000;
  private static final int LONGEST_DOCUMENT = 8_000_000;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(20)
                          .maxNumberLength(40)
                          .maxNameLength(200)
                          .maxStringLength(LONGEST_STRING)
                          .maxDocumentLength(LONGEST_DOCUMENT)
                          .build())
                  .build())
          .addModules(
              new ParameterNamesModule(), new Jdk8Module(), new JavaTimeModule(), new WireNames())
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  private Json() {}

  /** The JSON text of a record, with its version first. */
  public static String write(Record message) {
    ObjectNode node = MAPPER.createObjectNode().put("v", VERSION);
    node.setAll((ObjectNode) MAPPER.valueToTree(message));
    return node.toString();
  }

  /**
   * Reads a record.
   *
   * @throws UnreadableMessage when the text is not JSON, has another version, lacks a field or has
   *     a field out of range; final, never worth a retry
   */
  public static <T extends Record> T read(String json, Class<T> type) {
    if (json == null) {
      throw new UnreadableMessage("the message has no text body");
    }
    try {
      JsonNode node = MAPPER.readTree(json);
      checkVersion(node);
      return MAPPER.treeToValue(node, type);
    } catch (JsonProcessingException broken) {
      throw new UnreadableMessage("not a readable " + type.getSimpleName() + reason(broken));
    }
  }

  private static void checkVersion(JsonNode node) {
    if (node == null || !node.isObject()) {
      throw new UnreadableMessage("the message is not a JSON object");
    }
    JsonNode version = node.get("v");
    if (version == null || !version.isInt() || version.intValue() != VERSION) {
      throw new UnreadableMessage("the message has no version 1 (\"v\":1)");
    }
  }

  private static String reason(JsonProcessingException broken) {
    if (broken instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return ": field '" + mapping.getPath().get(0).getFieldName() + "' is missing or bad";
    }
    return broken instanceof JsonMappingException
        ? ": a field is missing or bad"
        : ": malformed JSON";
  }
}
