package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * Promises 1 and 3: whatever is killed while texts are under way each way, every text arrives, and
 * repeats are bounded and flagged.
 */
class AcceptedMeansKeptIT {

  private static final String GATEWAY = "+447400000001";
  private static final int TEXTS = 200;
  private static final int PHONES = 10;
  private static final int WINDOW = 50;

  @ParameterizedTest
  @ValueSource(strings = {"skype-to-sms", "sms-to-skype", "broker", "smsc"})
  void nothingIsLostWhenAPartIsKilledWhileTextsAreUnderWay(String part, @TempDir Path directory)
      throws IOException {
    try (Pair pair = Pair.start(directory.resolve("data"), "--set", "limits=off")) {
      Lab lab = pair.lab();
      acquaint(lab);
      long before = pair.pid(part);

      sendEachWay(lab, 0, TEXTS / 2);
      pair.kill(part);
      sendEachWay(lab, TEXTS / 2, TEXTS);

      Lab.await(() -> pair.pid(part) != before);
      Lab.await(() -> missingOnPhones(lab).isEmpty() && missingInChat(lab).isEmpty());
      Lab.await(() -> untold(lab) == 0);
      account(part, lab);
    }
  }

  private static String phone(int text) {
    return "+44740030000" + text % PHONES;
  }

  private static void acquaint(Lab lab) {
    for (int phone = 0; phone < PHONES; phone++) {
      lab.type("alice", "skype-to-sms", phone(phone) + " hello");
      lab.awaitOnPhone(phone(phone), "hello");
    }
  }

  private static void sendEachWay(Lab lab, int from, int to) {
    for (int text = from; text < to; text++) {
      lab.type("alice", "skype-to-sms", phone(text) + " out-" + text);
      lab.write(phone(text), GATEWAY, "in-" + text);
    }
  }

  private static List<String> arrivedOnPhones(Lab lab) {
    List<String> arrived = new ArrayList<>();
    for (int phone = 0; phone < PHONES; phone++) {
      lab.phone(phone(phone)).stream()
          .map(Lab.Message::text)
          .filter(text -> text.startsWith("out-"))
          .forEach(arrived::add);
    }
    return arrived;
  }

  private static List<String> shownInChat(Lab lab) {
    return lab.answers("alice").stream()
        .filter(line -> line.contains(": in-"))
        .map(line -> line.substring(line.indexOf("in-")))
        .toList();
  }

  private static List<String> missingOnPhones(Lab lab) {
    return missing("out-", arrivedOnPhones(lab));
  }

  private static List<String> missingInChat(Lab lab) {
    return missing("in-", shownInChat(lab));
  }

  private static List<String> missing(String kind, List<String> there) {
    List<String> missing = new ArrayList<>();
    for (int text = 0; text < TEXTS; text++) {
      missing.add(kind + text);
    }
    missing.removeAll(there);
    return missing;
  }

  private static long untold(Lab lab) {
    return TEXTS
        + PHONES
        - lab.answers("alice").stream()
            .filter(line -> line.matches("#[0-9]+ to .*: delivered.*"))
            .distinct()
            .count();
  }

  private static void account(String part, Lab lab) {
    Map<String, Long> twiceOut = repeated(arrivedOnPhones(lab));
    Map<String, Long> twiceIn = repeated(shownInChat(lab));
    long flagged =
        lab.answers("alice").stream()
            .filter(line -> line.matches("#.*: delivered.*possibly sent twice.*"))
            .count();
    LoggerFactory.getLogger(AcceptedMeansKeptIT.class)
        .info(
            "kill -9 of {}: {} each way, lost 0 and 0, doubled {} and {}, flagged {}",
            part,
            TEXTS,
            twiceOut.size(),
            twiceIn.size(),
            flagged);
    assertThat(twiceOut).hasSizeLessThanOrEqualTo(WINDOW).hasSizeLessThanOrEqualTo((int) flagged);
    assertThat(twiceIn).hasSizeLessThanOrEqualTo(WINDOW);
    assertThat(outOfOrder(lab)).isEmpty();
  }

  private static Map<String, Long> repeated(List<String> texts) {
    Map<String, Long> counts =
        texts.stream()
            .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
    counts.values().removeIf(count -> count == 1);
    return counts;
  }

  private static List<String> outOfOrder(Lab lab) {
    List<String> out = new ArrayList<>();
    for (int phone = 0; phone < PHONES; phone++) {
      int last = -1;
      for (Lab.Message message :
          lab.phone(phone(phone)).stream()
              .filter(message -> message.text().startsWith("out-"))
              .distinct()
              .toList()) {
        int number = Integer.parseInt(message.text().substring("out-".length()));
        if (number < last && !repeated(arrivedOnPhones(lab)).containsKey(message.text())) {
          out.add(message.text());
        }
        last = Math.max(last, number);
      }
    }
    return out;
  }
}
