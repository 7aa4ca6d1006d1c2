package org.skypesms.smstoskype.addressing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
import org.skypesms.message.InboundSms;
import org.skypesms.message.MessageId;
import org.skypesms.message.Octets;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.json.Json;
import org.skypesms.server.walk.Steps;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.Segmentation;
import org.skypesms.sms.Segmenter;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.smstoskype.optout.Confirming;
import org.skypesms.smstoskype.optout.OptingOut;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;
import org.skypesms.words.Languages;

/** What becomes of texts that a phone sends to the service and not to a person. */
class StopAndStartTest {

  private static final PhoneNumber PHONE = new PhoneNumber("+447400123456");
  private static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");
  private static final Skypename ALICE = new Skypename("alice");
  private static final Skypename BOB = new Skypename("bob");

  private final Clock clock = Clock.systemUTC();
  private final List<Outgoing> sent = new CopyOnWriteArrayList<>();
  private Store store;
  private ShowTexts showTexts;
  private int parts;

  @BeforeEach
  void open(@TempDir Path directory) {
    store =
        SqlStore.open(
            new StoreSettings("jdbc:sqlite:" + directory.resolve("state.db"), "", ""), clock);
    showTexts = with(true, Optional.empty());
    wrote(BOB, "Bob", PHONE);
    wrote(ALICE, "Alice", PHONE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private ShowTexts with(boolean confirmations, Optional<Set<String>> countries) {
    Languages languages = new Languages();
    Steps steps =
        new Steps(
            store,
            message -> CompletableFuture.completedFuture(sent.add(message)).thenAccept(added -> {}),
            clock);
    Confirming confirming = new Confirming(confirmations, countries, languages, clock);
    return new ShowTexts(
        steps,
        new OptingOut(languages, confirming, clock),
        new Showing(languages, Alphabet.GSM),
        clock);
  }

  private void wrote(Skypename person, String name, PhoneNumber phone) {
    Conversation conversation = new Conversation(phone, GATEWAY);
    store
        .submit(
            ledger -> {
              ledger.conversations().wrote(person, conversation, clock.instant());
              ledger.conversations().called(person, conversation, name);
              return null;
            })
        .join();
  }

  private InboundSms text(PhoneNumber phone, String text) {
    ReceivedShortMessage content =
        new ReceivedShortMessage(
            SmscAddress.of(phone),
            SmscAddress.of(GATEWAY),
            0,
            0,
            8,
            Octets.of(text.getBytes(StandardCharsets.UTF_16BE)),
            Map.of());
    return new InboundSms(new MessageId("mo:" + parts++), "smsc", clock.instant(), content);
  }

  private void take(InboundSms part) {
    showTexts.take(Json.write(part)).toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
  }

  private void write(String text) {
    take(text(PHONE, text));
  }

  private List<String> shown() {
    return sent.stream()
        .filter(message -> message.address().startsWith("chat.outbound"))
        .map(message -> Json.read(message.body(), ChatLine.class))
        .map(line -> line.to() + " sees " + line.body())
        .toList();
  }

  private List<OutboundSms> confirmations() {
    return sent.stream()
        .filter(message -> message.address().equals(Address.SMS_OUTBOUND))
        .map(message -> Json.read(message.body(), OutboundSms.class))
        .toList();
  }

  private boolean stopped(Skypename person) {
    return store
        .submit(ledger -> ledger.optOuts().stopped(new Conversation(PHONE, GATEWAY), person))
        .join();
  }

  @Test
  void stopIsRememberedToldToThePartnerAndConfirmedToThePhone() {
    write("Stop please!");

    assertThat(stopped(ALICE)).isTrue();
    assertThat(stopped(BOB)).isTrue();
    assertThat(shown())
        .containsExactly(
            "alice sees +447400123456 wrote “Stop please!”: it wants no more texts and gets none"
                + " until it writes START.");
    assertThat(confirmations())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.to()).isEqualTo(PHONE);
              assertThat(text.from()).isEqualTo(GATEWAY);
              assertThat(text.person()).isEqualTo(Skypename.SERVICE);
              assertThat(text.body()).startsWith("You will get no more texts from this number.");
            });
  }

  @Test
  void stopSaidAgainChangesNothingAndIsNotAnswered() {
    InboundSms stop = text(PHONE, "STOP");
    take(stop);
    take(stop);
    write("QUIT");

    assertThat(shown()).hasSize(1);
    assertThat(confirmations()).hasSize(1);
  }

  @Test
  void startTakesItBackAndIsConfirmedAndWhereNothingWasStoppedItIsAMessage() {
    write("start");
    write("STOP");
    write("START");

    assertThat(stopped(ALICE)).isFalse();
    assertThat(shown())
        .startsWith("alice sees +447400123456: start")
        .endsWith("alice sees +447400123456 wrote “START”: it takes texts again.");
    assertThat(confirmations()).hasSize(2);
    assertThat(confirmations()).extracting(OutboundSms::reference).containsExactly(1, 2);
  }

  @Test
  void stopWithANameConcernsThatPersonOnly() {
    write("STOP BOB");

    assertThat(stopped(BOB)).isTrue();
    assertThat(stopped(ALICE)).isFalse();
    assertThat(shown())
        .containsExactly(
            "bob sees +447400123456 wrote “STOP BOB”: it wants no more texts from you and gets none"
                + " until it writes START.");
    assertThat(confirmations())
        .singleElement()
        .extracting(OutboundSms::body)
        .asString()
        .contains("that person");
  }

  @Test
  void whoWasNamedIsToldWhenThePhoneStartsAgain() {
    write("STOP BOB");
    write("START");

    assertThat(stopped(BOB)).isFalse();
    assertThat(shown())
        .contains(
            "bob sees +447400123456 wrote “START”: it takes texts again.",
            "alice sees +447400123456 wrote “START”: it takes texts again.");
  }

  @Test
  void stopWithTheNameOfNobodyWhoWroteThereIsAMessage() {
    write("STOP CAROL");
    write("stop it");

    assertThat(stopped(ALICE)).isFalse();
    assertThat(shown())
        .containsExactly(
            "alice sees +447400123456: STOP CAROL", "alice sees +447400123456: stop it");
    assertThat(confirmations()).isEmpty();
  }

  @Test
  void aPhoneToWhichNobodyWroteMayStopToo() {
    PhoneNumber other = new PhoneNumber("+447400123457");

    take(text(other, "STOP"));

    assertThat(shown()).isEmpty();
    assertThat(confirmations()).singleElement().extracting(OutboundSms::to).isEqualTo(other);
  }

  @Test
  void nothingIsConfirmedWhenConfirmationsAreOffOrTheCountryIsNotServed() {
    showTexts = with(false, Optional.empty());
    write("STOP");
    showTexts = with(true, Optional.of(Set.of("DE")));
    write("START");

    assertThat(stopped(ALICE)).isFalse();
    assertThat(shown()).hasSize(2);
    assertThat(confirmations()).isEmpty();
  }

  @Test
  void whatIsNoNumberThatAPersonCouldWriteToIsNotAnswered() {
    PhoneNumber strange = new PhoneNumber("+4474001");
    wrote(ALICE, "Alice", strange);

    take(text(strange, "STOP"));

    assertThat(shown()).hasSize(1);
    assertThat(confirmations()).isEmpty();
  }

  @Test
  void aPhoneThatTurnsInALoopIsObeyedAndNotAnsweredAnyMore() {
    for (int times = 0; times < 5; times++) {
      write("START");
      write("STOP");
    }

    assertThat(stopped(ALICE)).isTrue();
    assertThat(confirmations()).hasSize(6);
  }

  @Test
  void everyConfirmationIsOnePartOfTheBasicAlphabetAndInTheLanguageOfThePhonesCountry() {
    for (PhoneNumber phone : List.of(PHONE, new PhoneNumber("+4915112345678"))) {
      wrote(BOB, "Bob", phone);
      take(text(phone, "STOP BOB"));
      take(text(phone, "STOP"));
      take(text(phone, "START"));
    }

    assertThat(confirmations()).hasSize(6);
    assertThat(confirmations())
        .allSatisfy(
            text -> {
              Segmentation.Cut cut =
                  (Segmentation.Cut) Segmenter.segment(text.body(), SegmentOptions.STANDARD);
              assertThat(cut.segments())
                  .singleElement()
                  .satisfies(segment -> assertThat(segment.dataCoding()).isZero());
            });
    assertThat(confirmations().get(4).body()).startsWith("Sie erhalten keine Nachrichten mehr");
  }
}
