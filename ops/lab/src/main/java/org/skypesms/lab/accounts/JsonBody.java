package org.skypesms.lab.accounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/**
 * A request's JSON object, read strictly: real UTF-8, one object, only known fields, strings
 * without NUL and without half a surrogate pair, whether escaped or not. Everything else is a
 * {@link BadRequest}.
 */
final class JsonBody {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private final JsonNode object;

  private JsonBody(JsonNode object) {
    this.object = object;
  }

  static JsonBody parse(byte[] octets, Set<String> knownFields) {
    JsonNode node = node(utf8(octets));
    if (!node.isObject()) {
      throw new BadRequest("the body is a JSON object");
    }
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!knownFields.contains(name)) {
        throw new BadRequest("unknown field; known are " + String.join(", ", knownFields));
      }
    }
    return new JsonBody(node);
  }

  String demandedText(String field) {
    return text(field).orElseThrow(() -> new BadRequest("the field " + field + " is missing"));
  }

  Optional<String> text(String field) {
    return value(field)
        .map(
            node -> {
              if (!node.isTextual()) {
                throw new BadRequest(field + " is a string");
              }
              return Texts.checked(field, node.textValue());
            });
  }

  Optional<Boolean> bool(String field) {
    return value(field)
        .map(
            node -> {
              if (!node.isBoolean()) {
                throw new BadRequest(field + " is true or false");
              }
              return node.booleanValue();
            });
  }

  Optional<Integer> number(String field) {
    return value(field)
        .map(
            node -> {
              if (!node.isIntegralNumber() || !node.canConvertToInt()) {
                throw new BadRequest(field + " is a whole number");
              }
              return node.intValue();
            });
  }

  private Optional<JsonNode> value(String field) {
    return Optional.ofNullable(object.get(field)).filter(node -> !node.isNull());
  }

  private static String utf8(byte[] octets) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException e) {
      throw new BadRequest("the body is not UTF-8");
    }
  }

  private static JsonNode node(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new BadRequest("the body is not JSON: " + e.getOriginalMessage());
    }
  }
}
