package org.skypesms.lab.phones;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What somebody asks a phone to send, checked: a number and a text that a phone can send. */
record PhoneRequest(String to, String text) {

  static PhoneRequest parse(ObjectMapper json, String body) {
    JsonNode node = read(json, body);
    String to =
        PhoneNumbers.canonical(textOf(node, "to"))
            .orElseThrow(
                () -> new WrongRequest("\"to\" is no phone number: + and 3 to 15 digits."));
    return new PhoneRequest(to, sendable(textOf(node, "text")));
  }

  private static JsonNode read(ObjectMapper json, String body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException e) {
      throw new WrongRequest("The body is no JSON object with \"to\" and \"text\".");
    }
  }

  private static String textOf(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (!value.isTextual()) {
      throw new WrongRequest("\"" + name + "\" is missing or no string.");
    }
    return value.textValue();
  }

  private static String sendable(String text) {
    if (text.isEmpty()) {
      throw new WrongRequest("The text is empty.");
    }
    if (text.indexOf('\0') >= 0) {
      throw new WrongRequest("The text has a NUL character, which no phone can send.");
    }
    if (text.codePoints().anyMatch(codePoint -> codePoint >= 0xD800 && codePoint <= 0xDFFF)) {
      throw new WrongRequest("The text has half a surrogate pair, which is no character.");
    }
    return text;
  }
}
