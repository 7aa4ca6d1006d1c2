package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skypesms.lab.smsc.Behaviour;
import org.skypesms.lab.smsc.LabSmsc;
import org.skypesms.lab.smsc.LabSmscOptions;

/** The whole pair with links to two SMSCs, and to one that is hostile. */
class SeveralLinksIT extends OnRunningPair {

  private static final Duration HELD_UP = Duration.ofSeconds(1);
  private static final List<String> HALVES = List.of("skype-to-sms", "sms-to-skype");

  private final List<String> atNear = new CopyOnWriteArrayList<>();
  private final List<String> atFar = new CopyOnWriteArrayList<>();
  private Path directory;
  private LabSmsc near;
  private LabSmsc far;
  private OddSmsc odd;
  private Path password;

  @Override
  void prepare(Path data) throws IOException {
    directory = data.getParent();
    near = smsc("near", 0, atNear);
    far = smsc("far", 0, atFar);
    odd = new OddSmsc();
    password = Files.writeString(directory.resolve("password"), LabSmscOptions.PASSWORD);
  }

  @Override
  String[] options() {
    return set(
        "links=near,far,odd",
        "smsc-response-timeout=2s",
        "link.near.url=" + url(near),
        "link.near.password-file=" + password,
        "link.near.prefixes=+44",
        "link.far.url=" + url(far),
        "link.far.password-file=" + password,
        "link.far.concatenation=udh16",
        "link.odd.url=smpp://odd@127.0.0.1:" + odd.port(),
        "link.odd.password-file=" + password,
        "link.odd.prefixes=+999");
  }

  @BeforeAll
  void awaitLinks() {
    Lab.await(() -> links("skype-to-sms").equals("bound bound"));
    Lab.await(() -> links("sms-to-skype").equals("bound bound"));
  }

  @Override
  @AfterAll
  void stop() throws IOException {
    super.stop();
    near.close();
    far.close();
    odd.close();
  }

  private LabSmsc smsc(String name, int port, List<String> texts) throws IOException {
    return LabSmsc.start(
        LabSmscOptions.in(directory.resolve(name))
            .onPort(port)
            .showing(
                part -> texts.add(new String(part.shortMessage(), StandardCharsets.US_ASCII))));
  }

  private static String url(LabSmsc smsc) {
    return "smpp://" + LabSmscOptions.SYSTEM_ID + "@127.0.0.1:" + smsc.port();
  }

  private String links(String half) {
    var links = Http.get(pair.endpoints().get(half).get("http").asText() + "/status.json");
    return links.at("/links/near").asText() + " " + links.at("/links/far").asText();
  }

  /** The same in the configuration of both halves, which read it again. */
  private void reload(String from, String to) {
    for (String half : HALVES) {
      Path file = pair.file("configuration/" + half + ".properties");
      try {
        Files.writeString(file, Files.readString(file).replace(from, to));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      control(half, "\"reload\"");
    }
  }

  private void control(String half, String action) {
    new Console(pair.endpoints()).send("control." + half, "{\"v\":1,\"action\":" + action + "}");
  }

  private String page(String path) {
    return Http.text(pair.endpoints().get("skype-to-sms").get("http").asText() + path);
  }

  private void typed(String line, String answer) {
    lab.type("alice", "skype-to-sms", line);
    lab.awaitAnswer("alice", said -> said.contains(answer));
  }

  @Test
  void textsTakeTheLinkOfTheirNumberAndAnotherWhileThatIsAwayOrDeaf() throws IOException {
    typed("+447400500001 by the near one", "+447400500001: delivered");
    typed("+4915112345678 by the far one", "+4915112345678: delivered");
    assertThat(atNear).contains("by the near one").doesNotContain("by the far one");
    assertThat(atFar).containsExactly("by the far one");

    int port = near.port();
    near.close();
    Lab.await(() -> links("skype-to-sms").equals("unbound bound"));
    typed("+447400500002 while the near one is away", "+447400500002: delivered");
    assertThat(atFar).contains("while the near one is away");
    assertThat(pair.ready("skype-to-sms")).isTrue();

    near = smsc("near", port, atNear);
    Lab.await(() -> links("skype-to-sms").equals("bound bound"));
    typed("+447400500003 by the near one again", "+447400500003: delivered");
    assertThat(atNear).contains("by the near one again");

    near.behave(new Behaviour(null, null, null, null, null, true));
    lab.type("alice", "skype-to-sms", "+447400500004 in doubt");
    lab.awaitAnswer("alice", said -> said.contains("+447400500004: queued"));
    typed("+447400500005 while the near one is deaf", "+447400500005: delivered");
    assertThat(atFar).contains("while the near one is deaf").doesNotContain("in doubt");

    near.behave(Behaviour.normal());
    lab.awaitAnswer(
        "alice", said -> said.contains("+447400500004: delivered (possibly sent twice)"));
    assertThat(atFar).doesNotContain("in doubt");
  }

  @Test
  void whatAHostileSmscDeliversIsShownOrKeptOrRefusedAndHoldsUpNoHonestText() throws Exception {
    typed("+447400500008 hello", "+447400500008: delivered");
    typed("+447400500009 hello", "+447400500009: delivered");
    Lab.await(odd::hasReceiver);
    List<HostileDelivery> hostile = HostileDelivery.all();

    for (int i = 0; i < hostile.size(); i++) {
      HostileDelivery one = hostile.get(i);
      odd.deliver(one.commandId(), 1001 + 2 * i, one.body());
      byte[] honest = HostileDelivery.text("447400500008", "447400000001", "honest " + i);
      odd.deliver(HostileDelivery.DELIVER_SM, 1002 + 2 * i, honest);
    }

    Lab.await(() -> honest().size() == hostile.size());
    for (int i = 0; i < hostile.size(); i++) {
      HostileDelivery one = hostile.get(i);
      assertThat(odd.answers().get(1001 + 2 * i)).as(one.why()).isEqualTo(one.status());
      assertThat(odd.answers().get(1002 + 2 * i)).as("behind " + one.why()).isZero();
      assertThat(honest().get(i).text()).endsWith("honest " + i);
    }
    Lab.await(() -> shownOfHostile().size() >= count(hostile, "shown"));
    assertThat(shownOfHostile()).hasSize((int) count(hostile, "shown"));
    Console console = new Console(pair.endpoints());
    assertThat(console.count("dead.sms.received"))
        .isEqualTo(count(hostile, "dead") + count(hostile, "refused"));
    assertThat(console.count("dead.sms.receipts")).isEqualTo(count(hostile, "no-id"));
    assertThat(console.count("dead.chat.outbound.sms-to-skype")).isZero();
    assertThat(suspects(hostile)).noneMatch(this::holdsUpEachTime);
  }

  /** Those that had a long pause behind them, of their own making or of the machine's. */
  private List<HostileDelivery> suspects(List<HostileDelivery> hostile) {
    List<Lab.Message> honest = honest();
    return IntStream.range(1, hostile.size())
        .filter(i -> pause(honest.get(i - 1), honest.get(i)).compareTo(HELD_UP) > 0)
        .mapToObj(hostile::get)
        .toList();
  }

  /** A machine's pause does not come again with the same delivery; that of its own making does. */
  private boolean holdsUpEachTime(HostileDelivery one) {
    return IntStream.rangeClosed(1, 3).allMatch(round -> holdsUp(one));
  }

  private boolean holdsUp(HostileDelivery one) {
    List<Lab.Message> before = honest();
    try {
      byte[] calm = HostileDelivery.text("447400500008", "447400000001", "honest before");
      byte[] honest = HostileDelivery.text("447400500008", "447400000001", "honest behind");
      odd.deliver(HostileDelivery.DELIVER_SM, 1, calm);
      odd.deliver(one.commandId(), 2, one.body());
      odd.deliver(HostileDelivery.DELIVER_SM, 3, honest);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Lab.await(() -> honest().size() == before.size() + 2);
    List<Lab.Message> both = honest().subList(before.size(), before.size() + 2);
    return pause(both.get(0), both.get(1)).compareTo(HELD_UP) > 0;
  }

  private static long count(List<HostileDelivery> hostile, String fate) {
    return hostile.stream().filter(one -> one.fate().equals(fate)).count();
  }

  private List<Lab.Message> received() {
    return lab.chat("alice").stream().filter(line -> line.from().equals("sms-to-skype")).toList();
  }

  private List<Lab.Message> honest() {
    return received().stream().filter(line -> line.text().contains(": honest ")).toList();
  }

  private List<Lab.Message> shownOfHostile() {
    return received().stream().filter(line -> !line.text().contains(": honest ")).toList();
  }

  private static Duration pause(Lab.Message one, Lab.Message next) {
    return Duration.between(one.at(), next.at());
  }

  @Test
  void aPausedLinkStaysBoundAndTextsTakeAnotherUntilItIsResumed() {
    control("sms-to-skype", "\"pause\",\"link\":\"near\"");
    Lab.await(() -> links("skype-to-sms").equals("paused bound"));
    typed("+447400500011 while the near one is paused", "+447400500011: delivered");
    assertThat(atFar).contains("while the near one is paused");
    assertThat(links("sms-to-skype")).isEqualTo("bound bound");
    assertThat(near.sessions()).hasSize(2);

    control("skype-to-sms", "\"resume\",\"link\":\"near\"");
    Lab.await(() -> links("skype-to-sms").equals("bound bound"));
    typed("+447400500012 by the near one once more", "+447400500012: delivered");
    assertThat(atNear).contains("by the near one once more");
  }

  @Test
  void aLinkIsExchangedForAnotherWhileThePairRunsAndAWrongPasswordIsAnAlarm() throws IOException {
    List<String> atOther = new CopyOnWriteArrayList<>();
    try (LabSmsc other = smsc("other", 0, atOther)) {
      reload("127.0.0.1:" + near.port(), "127.0.0.1:" + other.port());
      Lab.await(() -> other.sessions().size() == 2 && near.sessions().isEmpty());
      typed("+447400500021 by the other one", "+447400500021: delivered");
      assertThat(atOther).containsExactly("by the other one");

      Path wrong = Files.writeString(directory.resolve("wrong"), "wrong\n");
      reload("near.password-file=" + password, "near.password-file=" + wrong);
      Lab.await(() -> links("skype-to-sms").equals("refused bound"));
      assertThat(page("/status")).contains("refused: the SMSC refuses the password");
      assertThat(page("/metrics")).contains("smpp_refused{link=\"near\"} 1.0");
      typed("+447400500022 while the other one refuses", "+447400500022: delivered");
      assertThat(atFar).contains("while the other one refuses");

      reload("near.prefixes=+44", "near.prefixes=44");
      Lab.await(() -> page("/status").contains("nothing is changed"));
      assertThat(page("/status")).contains("link.near.prefixes=44 is not valid; expected");

      Files.writeString(wrong, LabSmscOptions.PASSWORD + "\n");
      Lab.await(() -> links("skype-to-sms").equals("bound bound"));
      reload("near.prefixes=44", "near.prefixes=+44");
      reload("127.0.0.1:" + other.port(), "127.0.0.1:" + near.port());
      Lab.await(() -> near.sessions().size() == 2 && links("skype-to-sms").equals("bound bound"));
    }
  }
}
