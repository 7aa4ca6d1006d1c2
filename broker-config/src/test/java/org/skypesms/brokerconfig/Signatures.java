package org.skypesms.brokerconfig;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the operations of a bean from Jolokia's list. */
final class Signatures {

  private Signatures() {}

  static List<String> of(JsonNode operations) {
    List<String> all = new ArrayList<>();
    operations
        .fields()
        .forEachRemaining(
            operation -> {
              JsonNode forms = operation.getValue();
              if (forms.isArray()) {
                forms.forEach(form -> all.add(signature(operation.getKey(), form)));
              } else {
                all.add(signature(operation.getKey(), forms));
              }
            });
    return all;
  }

  static int arguments(String signature) {
    String list = signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
    return list.isEmpty() ? 0 : list.split(",").length;
  }

  private static String signature(String name, JsonNode form) {
    return StreamSupport.stream(form.path("args").spliterator(), false)
        .map(argument -> argument.path("type").asText())
        .collect(Collectors.joining(",", name + "(", ")"));
  }
}
