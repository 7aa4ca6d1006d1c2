package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * Texts that flow both ways, each with a number of its own, until they are counted. Not safe for
 * use by several threads.
 */
final class UniqueTexts implements AutoCloseable {

  private static final Duration BETWEEN = Duration.ofMillis(150);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String PERSON = "alice";

  private final Lab lab;
  private final String phone;
  private final String mark;
  private final int first;
  private final AtomicInteger sent = new AtomicInteger();
  private final List<Instant> begun = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService flowing = Executors.newSingleThreadScheduledExecutor();

  /** Texts between a person and that phone, marked so that others are not taken for them. */
  UniqueTexts(Lab lab, String phone, String mark) {
    this.lab = lab;
    this.phone = phone;
    this.mark = mark;
    lab.type(PERSON, "skype-to-sms", phone + " hello");
    lab.awaitOnPhone(phone, "hello");
    this.first = reference(lab.awaitLine(PERSON, "#\\d+ to \\Q" + phone + "\\E: delivered"));
  }

  /** Begins to send one each way, again and again. */
  void flow() {
    flowing.scheduleWithFixedDelay(this::oneEachWay, 0, BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void oneEachWay() {
    int number = sent.get();
    begun.add(Instant.now());
    lab.type(PERSON, "skype-to-sms", phone + " out-" + mark + number + ".");
    lab.write(phone, OnRunningPair.GATEWAY, "in-" + mark + number + ".");
    sent.incrementAndGet();
  }

  /** Waits until so many more were sent. */
  void awaitMore(int more) {
    int before = sent.get();
    Lab.await(() -> sent.get() >= before + more);
  }

  /** Sends no more, and waits until everything that was sent has come, and its fate is told. */
  void awaitAll() throws InterruptedException {
    awaitAll(PATIENCE);
  }

  /** The same, when there may be much of it. */
  void awaitAll(Duration patience) throws InterruptedException {
    flowing.shutdown();
    flowing.awaitTermination(20, TimeUnit.SECONDS);
    Awaitility.await()
        .atMost(patience)
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              assertThat(missing("out-", onPhone())).isEmpty();
              assertThat(missing("in-", inChat())).isEmpty();
            });
  }

  /** Which came to the phone more than once. */
  Map<String, Long> doubledOnPhone() {
    return doubled(onPhone());
  }

  /** Which were shown more than once. */
  Map<String, Long> doubledInChat() {
    return doubled(inChat());
  }

  /** Which of those to the phone the person knows to be perhaps sent twice. */
  Set<String> flagged() {
    return lab.answers(PERSON).stream()
        .filter(line -> line.contains(phone) && line.contains("possibly sent twice"))
        .map(line -> "out-" + mark + (reference(line) - first - 1) + ".")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** References grow by one for each text of a person. */
  private static int reference(String line) {
    return Integer.parseInt(line.substring(1, line.indexOf(' ')));
  }

  /** Whether the texts came to the phone, and were shown, in the order in which they were sent. */
  boolean inOrder() {
    return numbers(onPhone()).equals(numbers(onPhone()).stream().sorted().toList())
        && numbers(inChat()).equals(numbers(inChat()).stream().sorted().toList());
  }

  private List<Integer> numbers(List<String> texts) {
    return texts.stream().map(this::number).toList();
  }

  private int number(String text) {
    return Integer.parseInt(
        text.substring(text.lastIndexOf(mark) + mark.length(), text.length() - 1));
  }

  /** How long it takes until texts that are sent from now on have come both ways. */
  Duration pause() {
    long begin = System.nanoTime();
    int next = sent.get() + 1;
    Lab.await(() -> highest(onPhone()) >= next && highest(inChat()) >= next);
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** How long the slowest of the texts with these numbers took, either way. */
  Duration slowest(int from, int until) {
    return Stream.concat(lab.phone(phone).stream(), lab.chat(PERSON).stream())
        .filter(message -> !message.from().equals(PERSON))
        .filter(message -> message.text().matches("(?s).*(in|out)-" + mark + "[0-9]+\\."))
        .filter(message -> number(message.text()) >= from && number(message.text()) < until)
        .map(message -> Duration.between(begun.get(number(message.text())), message.at()))
        .max(Duration::compareTo)
        .orElseThrow();
  }

  private int highest(List<String> texts) {
    return numbers(texts).stream().max(Integer::compare).orElse(-1);
  }

  int sent() {
    return sent.get();
  }

  private List<String> onPhone() {
    return numbered("out-", lab.phone(phone).stream().map(Lab.Message::text).toList());
  }

  private List<String> inChat() {
    return numbered("in-", lab.answers(PERSON));
  }

  private List<String> numbered(String kind, List<String> texts) {
    return texts.stream()
        .filter(text -> text.contains(kind + mark) && text.endsWith("."))
        .map(text -> text.substring(text.indexOf(kind + mark)))
        .toList();
  }

  private List<String> missing(String kind, List<String> there) {
    List<String> missing =
        new ArrayList<>(
            IntStream.range(0, sent.get()).mapToObj(i -> kind + mark + i + ".").toList());
    missing.removeAll(there);
    return missing;
  }

  private static Map<String, Long> doubled(List<String> texts) {
    Map<String, Long> counts =
        texts.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    counts.values().removeIf(count -> count == 1);
    return counts;
  }

  @Override
  public void close() {
    flowing.shutdownNow();
  }
}
