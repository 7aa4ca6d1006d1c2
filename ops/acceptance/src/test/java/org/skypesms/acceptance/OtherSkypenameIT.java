package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Planned maintenance of the account itself: the service goes on under another Skypename. */
@Tag("long")
class OtherSkypenameIT extends OnTwoInstances {

  private static final String HALF = "skype-to-sms";
  private static final String OTHER = "the-other-one";
  private static final String PHONE = "+447400503001";
  private static final String NOTICE =
      "From now on please write to \"" + OTHER + "\"; this name is back tomorrow.\n\\o/ grüße";

  @Test
  void peopleAreToldOnceAndTheServiceGoesOnUnderTheOtherNameAndComesBack() throws Exception {
    List<String> known = List.of("alice", "bob", "admin");
    known.forEach(person -> lab.type(person, HALF, PHONE + " I am " + person));
    known.forEach(person -> lab.awaitOnPhone(PHONE, "I am " + person));

    Control.command(pair, "--half", HALF, "tell", NOTICE);
    pair.kill(active(HALF));
    known.forEach(person -> lab.awaitAnswer(person, NOTICE::equals));

    serveAs(OTHER, account(OTHER));
    lab.type("alice", OTHER, PHONE + " to the other name");
    lab.awaitOnPhone(PHONE, "to the other name");
    Lab.await(() -> heard("alice", OTHER, "delivered"));
    lab.type("alice", HALF, PHONE + " to the name that is away");

    serveAs(HALF, bus(HALF));
    lab.awaitOnPhone(PHONE, "to the name that is away");

    assertThat(lab.answers("carol")).isEmpty();
    known.forEach(
        person -> assertThat(lab.answers(person)).filteredOn(NOTICE::equals).as(person).hasSize(1));
    assertThat(lab.phone(PHONE)).hasSize(known.size() + 2);
  }

  /** As the runbook says: the waiting one first, then standby, then the other. */
  private void serveAs(String name, String bus) throws Exception {
    oneOfTwoIsActive();
    String waiting = waiting(HALF);
    String active = active(HALF);
    for (String instance : List.of(waiting, active)) {
      change(pair.file("configuration/" + instance + ".properties"), name, bus);
    }
    long pid = pair.pid(waiting);
    pair.kill(waiting);
    awaitEndAndWait(waiting, pid);
    awaitSuccessor(HALF);
    pid = pair.pid(active);
    Control.command(pair, "--half", HALF, "standby");
    awaitActive(waiting);
    awaitEndAndWait(active, pid);
    Lab.await(() -> serves(waiting));
  }

  private static void change(Path file, String name, String bus) throws IOException {
    String others = Files.readString(file).replaceAll("(?m)^chat\\.(skypename|bus)=.*\\R", "");
    Files.writeString(file, others + "chat.skypename=" + name + "\nchat.bus=" + bus + "\n");
  }

  private String account(String name) {
    assertThat(Http.put(lab.url() + "/api/accounts/" + name, Map.of("fullName", "The Other One")))
        .isBetween(200, 204);
    return bus(name);
  }

  private String bus(String name) {
    return Http.get(lab.url() + "/api/accounts/" + name).get("bus").asText();
  }

  private boolean heard(String person, String from, String word) {
    return lab.chat(person).stream()
        .anyMatch(line -> line.from().equals(from) && line.text().contains(word));
  }
}
