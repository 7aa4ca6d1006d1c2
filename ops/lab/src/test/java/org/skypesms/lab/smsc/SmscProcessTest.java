package org.skypesms.lab.smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.skypesms.lab.smsc.EsmeClient.text;

import com.cloudhopper.smpp.SmppBindType;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import io.javalin.Javalin;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.phones.HttpSmscUplink;
import org.skypesms.lab.phones.Outbox;
import org.skypesms.lab.phones.Phones;
import org.skypesms.lab.phones.PhonesApi;
import org.skypesms.lab.phones.TextMessage;
import org.skypesms.lab.phones.TextSending;

class SmscProcessTest {

  private static final String PHONE = "+447400123456";
  private static final String GATEWAY = "+447400000001";
  private static final int MANY = 200;

  private final Phones phones = new Phones(Clock.systemUTC());
  private Javalin lab;
  private SmscProcess smsc;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    lab = Javalin.create(config -> config.showJavalinBanner = false).start("127.0.0.1", 0);
    smsc = new SmscProcess(folder, URI.create("http://127.0.0.1:" + lab.port()));
    smsc.start();
    await().until(smsc::answers);
  }

  @AfterEach
  void stop() throws Exception {
    Awaitility.reset();
    smsc.close();
    lab.stop();
    phones.close();
  }

  @Test
  void whatWasAcceptedSurvivesAKill() throws Exception {
    Set<String> ids = new HashSet<>();
    try (EsmeClient esme = EsmeClient.bind(smsc.port(), SmppBindType.TRANSMITTER)) {
      for (int i = 0; i < MANY; i++) {
        esme.send(text(PHONE, "text " + i));
      }
      await().until(() -> esme.inbox().answers().size() == MANY);
      ids.addAll(esme.inbox().answers().stream().map(SubmitSmResp::getMessageId).toList());
    }

    smsc.kill();
    openTheHandsets(Optional.empty());
    smsc.start();

    await().until(() -> phones.messages(PHONE, 0).size() >= MANY);
    assertThat(phones.messages(PHONE, 0))
        .extracting(TextMessage::text)
        .containsExactlyElementsOf(IntStream.range(0, MANY).mapToObj(i -> "text " + i).toList());
    await().until(smsc::answers);
    try (EsmeClient esme = EsmeClient.bind(smsc.port(), SmppBindType.TRANSCEIVER)) {
      await().until(() -> esme.delivered().size() == MANY);
      assertThat(esme.delivered())
          .allMatch(receipt -> ids.contains(receipt.substring(3, receipt.indexOf(" sub:"))));
      assertThat(ids)
          .hasSize(MANY)
          .doesNotContain(esme.submit(text(PHONE, "one more")).getMessageId());
    }
  }

  @Test
  void receiptsThatTheGatewayHasNotTakenSurviveAKill() throws Exception {
    openTheHandsets(Optional.empty());
    try (EsmeClient esme = EsmeClient.bind(smsc.port(), SmppBindType.TRANSMITTER)) {
      assertThat(esme.submit(text(PHONE, "hello")).getCommandStatus()).isZero();
      await().until(() -> smsc.get("/counts").body().contains("\"receiptsWaiting\":1"));
    }

    smsc.kill();
    smsc.start();
    await().until(smsc::answers);

    try (EsmeClient esme = EsmeClient.bind(smsc.port(), SmppBindType.RECEIVER)) {
      await().until(() -> esme.delivered().size() == 1);
      assertThat(esme.delivered()).singleElement().asString().contains("stat:DELIVRD");
      assertThat(phones.messages(PHONE, 0)).hasSize(1);
    }
  }

  @Test
  void whatPhonesSentSurvivesAKillAndAStoppedSmscLosesNothing() throws Exception {
    try (Outbox outbox = new Outbox(new HttpSmscUplink(smsc.control()))) {
      outbox.send(PHONE, GATEWAY, "taken before the kill", 1);
      await().until(() -> smsc.get("/counts").body().contains("\"textsWaiting\":1"));
      smsc.kill();
      outbox.send(PHONE, GATEWAY, "sent while it was down", 1);
      smsc.start();
      await().until(smsc::answers);

      try (EsmeClient esme = EsmeClient.bind(smsc.port(), SmppBindType.RECEIVER)) {
        Predicate<List<String>> both = texts -> texts.size() == 2;
        await().until(esme::delivered, both);
        assertThat(esme.delivered())
            .containsExactly("taken before the kill", "sent while it was down");
        await().until(() -> smsc.get("/counts").body().contains("\"textsWaiting\":0"));
      }
    }
  }

  @Test
  void itsBehaviourIsChangedOverHttp() throws Exception {
    assertThat(smsc.get("/behaviour").body())
        .contains("\"deaf\":false")
        .contains("\"mode\":\"normal\"");

    var changed =
        smsc.send(
            "PUT", "/behaviour", "{\"throttle\":{\"next\":1},\"rejectPrefixes\":{\"+49\":69}}");

    assertThat(changed.statusCode()).isEqualTo(200);
    try (EsmeClient esme = EsmeClient.bind(smsc.port(), SmppBindType.TRANSCEIVER)) {
      assertThat(esme.submit(text(PHONE, "x")).getCommandStatus()).isEqualTo(0x58);
      assertThat(esme.submit(text("+4930123456", "x")).getCommandStatus()).isEqualTo(0x45);
      assertThat(smsc.get("/sessions").body()).isEqualTo("[\"gateway TRANSCEIVER\"]");
      assertThat(smsc.send("POST", "/sessions/close", "").statusCode()).isEqualTo(204);
      await().until(() -> !esme.isOpen());
    }
    assertThat(smsc.send("PUT", "/behaviour", "{\"nonsense\":1}").statusCode()).isEqualTo(400);
    assertThat(smsc.send("PUT", "/behaviour", "no json").statusCode()).isEqualTo(400);
  }

  @Test
  void itEndsWithItsParent() throws Exception {
    smsc.endStandardInput();

    await().until(() -> !smsc.isAlive());
  }

  private void openTheHandsets(Optional<Outbox> outbox) {
    new PhonesApi(phones, new TextSending(phones, outbox)).addTo(lab);
  }
}
