package org.skypesms.lab.accounts;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.skypesms.lab.skype.client.AttachPolicy;
import org.skypesms.lab.skype.client.Switches;

/** A client's switches as JSON, in both directions. Stateless. */
final class SwitchesBody {
  static final Set<String> FIELDS =
      new LinkedHashSet<>(
          List.of(
              "replyDelayMillis",
              "lostReceived",
              "duplicateSent",
              "linuxQuirks",
              "nameEcho",
              "attach"));

  private SwitchesBody() {}

  static Switches applied(JsonBody body, Switches before) {
    try {
      return new Switches(
          body.number("replyDelayMillis").map(Duration::ofMillis).orElse(before.replyDelay()),
          body.bool("lostReceived").orElse(before.lostReceived()),
          body.bool("duplicateSent").orElse(before.duplicateSent()),
          body.bool("linuxQuirks").orElse(before.linuxQuirks()),
          body.bool("nameEcho").orElse(before.nameEcho()),
          body.text("attach").map(SwitchesBody::attach).orElse(before.attach()));
    } catch (IllegalArgumentException e) {
      throw new BadRequest(e.getMessage());
    }
  }

  static Map<String, Object> of(Switches switches) {
    Map<String, Object> json = new TreeMap<>();
    json.put("replyDelayMillis", switches.replyDelay().toMillis());
    json.put("lostReceived", switches.lostReceived());
    json.put("duplicateSent", switches.duplicateSent());
    json.put("linuxQuirks", switches.linuxQuirks());
    json.put("nameEcho", switches.nameEcho());
    json.put("attach", switches.attach().name().toLowerCase(Locale.ROOT));
    return json;
  }

  private static AttachPolicy attach(String word) {
    for (AttachPolicy policy : AttachPolicy.values()) {
      if (policy.name().toLowerCase(Locale.ROOT).equals(word)) {
        return policy;
      }
    }
    throw new BadRequest("attach is allow, ask or deny");
  }
}
