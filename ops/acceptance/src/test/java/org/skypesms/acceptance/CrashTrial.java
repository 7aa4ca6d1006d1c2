package org.skypesms.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/** Trials of one pair: a text meets a crash, another one follows, and the account of both. */
final class CrashTrial {

  private static final String PERSON = "alice";
  private static final String GATEWAY = OnRunningPair.GATEWAY;
  private static final String PHONE = "+447400300001";
  private static final String OTHER = "+447400300002";
  private static final String NEW = "+447400300003";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int TWO_PARTS = 200;
  private static final int THREE_PARTS = 400;

  /**
   * What became of the two texts.
   *
   * @param texts what was seen, in its order
   * @param flagged whether somebody was told that one may be twice
   * @param sent how many lines said that something is sent
   * @param delivered how many lines said that something is delivered
   */
  record Account(List<String> texts, boolean flagged, int sent, int delivered) {}

  private record Told(List<String> lines) {

    int count(String state) {
      return (int)
          lines.stream().filter(line -> line.matches("#\\d+ to .*: " + state + ".*")).count();
    }
  }

  private final Pair pair;
  private final Lab lab;
  private final AtomicLong torn = new AtomicLong();
  private final Map<Gap, Account> accounts = new LinkedHashMap<>();
  private final Map<Gap, int[]> spoken = new LinkedHashMap<>();

  CrashTrial(Pair pair) {
    this.pair = pair;
    this.lab = pair.lab();
  }

  /** Both phones have had a text, and their introduction. */
  void acquaint() {
    for (String phone : List.of(PHONE, OTHER)) {
      lab.type(PERSON, "skype-to-sms", phone + " hello");
      lab.awaitOnPhone(phone, "hello");
    }
    await(() -> new Told(lab.answers(PERSON)).count("delivered") == 2);
  }

  /** The accounts of the trials that are over. */
  Map<Gap, Account> accounts() {
    return accounts;
  }

  /** How many texts are told of under a reference of their own. */
  int told(Gap gap) {
    return fromPhone(gap) ? 0 : 2;
  }

  /** Kills the half at the gap. */
  Account killAt(Gap gap) throws IOException {
    awaitReady();
    long begin = System.nanoTime();
    int from = lab.answers(PERSON).size();
    long killed = kill(gap, () -> first(gap));
    second(gap);
    await(() -> pair.pid(gap.half()) != killed);
    spoken.put(gap, new int[] {from, Integer.MAX_VALUE});
    await(() -> complete(gap));
    spoken.put(gap, new int[] {from, lab.answers(PERSON).size()});
    accounts.put(gap, account(gap));
    LoggerFactory.getLogger(CrashTrial.class)
        .info("{}: {} ms, {}", gap, (System.nanoTime() - begin) / 1_000_000, accounts.get(gap));
    return accounts.get(gap);
  }

  /** Waits until both halves can do everything. */
  void awaitReady() {
    await(() -> pair.ready("skype-to-sms") && pair.ready("sms-to-skype"));
  }

  /** Kills the half at the gap, which the cause brings it to; gives its process. */
  long kill(Gap gap, Runnable cause) throws IOException {
    long killed = pair.pid(gap.half());
    Debugged.of(killed, pair.file("logs/" + gap.half() + ".out"))
        .killAt(gap, gap.name() + " first", cause);
    return killed;
  }

  private static boolean fromPhone(Gap gap) {
    return gap.how().equals("written") || gap.how().equals("torn");
  }

  /** A machine with much else to do takes its time to start a process again. */
  static void await(Callable<Boolean> condition) {
    Lab.await(PATIENCE, condition);
  }

  private void first(Gap gap) {
    String text = gap.name() + " first";
    switch (gap.how()) {
      case "written" -> lab.write(PHONE, GATEWAY, text);
      case "torn" -> tear(text);
      case "scheduled" -> type("in 1m " + PHONE + " " + text);
      case "throttled" -> {
        throttle(1);
        type(PHONE + " " + text);
      }
      case "new" -> type(NEW + " " + text);
      case "several" -> type(PHONE + ", " + OTHER + ": " + text);
      case "long" -> type(PHONE + " " + text + "x".repeat(TWO_PARTS));
      case "asked" -> type(PHONE + " " + text + "x".repeat(THREE_PARTS));
      default -> type(PHONE + " " + text);
    }
  }

  private void second(Gap gap) {
    String text = gap.name() + " second";
    if (fromPhone(gap)) {
      lab.write(PHONE, GATEWAY, text);
      return;
    }
    if (gap.how().equals("throttled")) {
      throttle(0);
    }
    if (gap.how().equals("asked")) {
      await(() -> lab.answers(PERSON).stream().anyMatch(line -> line.contains("Send it?")));
      type("1");
    }
    type((gap.how().equals("new") ? NEW : PHONE) + " " + text);
  }

  /** The SMSC asks to slow down for this share of the texts. */
  private void throttle(int share) {
    Http.put(pair.smscControl() + "/behaviour", Map.of("throttle", Map.of("share", share)));
  }

  /** The phone's text is the first of two parts, and the other is lost on its way. */
  private void tear(String text) {
    String octets = HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    Map<String, Object> part =
        Map.of(
            "run",
            "torn",
            "number",
            torn.incrementAndGet(),
            "source",
            PHONE,
            "destination",
            GATEWAY,
            "dataCoding",
            0,
            "esmClass",
            0x40,
            "octets",
            "0500034d0201" + octets);
    Http.post(pair.smscControl() + "/internal/texts", List.of(part));
  }

  private void type(String line) {
    lab.type(PERSON, "skype-to-sms", line);
  }

  private boolean complete(Gap gap) {
    Account account = account(gap);
    int texts = gap.seen().equals("twice") || gap.how().equals("several") ? 3 : 2;
    return account.texts().contains("second")
        && account.texts().size() >= texts
        && account.delivered() >= told(gap);
  }

  /** The account of a trial as it is now. */
  Account account(Gap gap) {
    int[] when = spoken.get(gap);
    List<String> all = lab.answers(PERSON);
    Told told = new Told(all.subList(when[0], Math.min(when[1], all.size())));
    boolean flagged = told.lines().stream().anyMatch(line -> line.contains("possibly "));
    return new Account(texts(gap, all), flagged, told.count("sent"), told.count("delivered"));
  }

  private List<String> texts(Gap gap, List<String> chat) {
    if (fromPhone(gap)) {
      return seen(
          gap,
          chat.stream()
              .map(line -> line.replaceFirst("^.*: (\\[.*?\\] )?", ""))
              .map(line -> line.replaceFirst("\\s*\\[.*$", ""))
              .toList());
    }
    if (gap.how().equals("new")) {
      return lab.phone(NEW).stream().map(message -> word(gap, message.text())).toList();
    }
    List<String> texts = new ArrayList<>(onPhone(gap, PHONE));
    texts.addAll(onPhone(gap, OTHER));
    return texts;
  }

  private List<String> onPhone(Gap gap, String phone) {
    return seen(gap, lab.phone(phone).stream().map(Lab.Message::text).toList());
  }

  private static List<String> seen(Gap gap, List<String> texts) {
    return texts.stream()
        .filter(text -> text.startsWith(gap.name() + " "))
        .map(text -> word(gap, text))
        .toList();
  }

  private static String word(Gap gap, String text) {
    return text.startsWith(gap.name() + " ")
        ? text.substring(gap.name().length() + 1).replaceAll("x+$", "")
        : "introduction";
  }
}
