package org.skypesms.trials.faults.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.skypesms.trials.faults.scene.PairUnderTrial;
import org.skypesms.trials.process.Web;

/**
 * The lanes of a trial.
 *
 * @param lanes all of them, those of one person together
 */
public record People(List<Lane> lanes) {

  private static final String SKYPENAME = "faults%d";
  private static final String PHONE = "+44740%d%04d";
  private static final List<Fate> FATES = List.of(Fate.UNDELIVERABLE, Fate.EXPIRED, Fate.REFUSED);
  private static final List<String> ENDS = List.of("990001", "990002", "990004");

  /** So many persons with so many phones each, and a phone of each fate besides. */
  public static People of(int persons, int phones) {
    List<Lane> lanes = new ArrayList<>();
    for (int person = 0; person < persons; person++) {
      String name = SKYPENAME.formatted(person + 1);
      for (int phone = 0; phone < phones; phone++) {
        String number = PHONE.formatted(100 + person, phone);
        lanes.add(new Lane(name, number, PairUnderTrial.HALVES.get(phone % 2), Fate.REACHED));
      }
      if (person < FATES.size()) {
        String number = "+447400" + ENDS.get(person);
        lanes.add(new Lane(name, number, PairUnderTrial.HALVES.get(0), FATES.get(person)));
      }
    }
    return new People(List.copyOf(lanes));
  }

  /** The Skypenames. */
  public List<String> persons() {
    return lanes.stream().map(Lane::person).distinct().toList();
  }

  /** The lanes whose phones can answer. */
  public List<Lane> answering() {
    return lanes.stream().filter(lane -> lane.fate() == Fate.REACHED).toList();
  }

  /** Makes their accounts in the lab: contacts of both halves. */
  public void introduce(PairUnderTrial pair) throws IOException, InterruptedException {
    Web web = new Web();
    for (String person : persons()) {
      Map<String, Object> profile =
          Map.of(
              "fullName",
              person,
              "language",
              "en",
              "country",
              "GB",
              "buddyStatus",
              3,
              "authorized",
              true);
      web.put(pair.lab("/api/accounts/" + person), profile);
    }
  }
}
