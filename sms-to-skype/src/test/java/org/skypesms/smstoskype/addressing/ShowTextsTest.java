package org.skypesms.smstoskype.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Rejected;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
import org.skypesms.message.InboundSms;
import org.skypesms.message.MessageId;
import org.skypesms.message.Octets;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.json.Json;
import org.skypesms.server.walk.Steps;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.smstoskype.optout.Confirming;
import org.skypesms.smstoskype.optout.OptingOut;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;
import org.skypesms.words.Languages;

class ShowTextsTest {

  private static final PhoneNumber PHONE = new PhoneNumber("+447400123456");
  private static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");

  private final Clock clock = Clock.systemUTC();
  private final List<Outgoing> sent = new ArrayList<>();
  private Store store;
  private Steps steps;
  private Showing showing;
  private ShowTexts showTexts;
  private int parts;

  @BeforeEach
  void open(@TempDir Path directory) {
    store =
        SqlStore.open(
            new StoreSettings("jdbc:sqlite:" + directory.resolve("state.db"), "", ""), clock);
    steps =
        new Steps(
            store,
            message -> CompletableFuture.completedFuture(sent.add(message)).thenAccept(added -> {}),
            clock);
    showing = new Showing(new Languages(), Alphabet.GSM);
    Languages languages = new Languages();
    Confirming confirming = new Confirming(true, Optional.empty(), languages, clock);
    showTexts = new ShowTexts(steps, new OptingOut(languages, confirming, clock), showing, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void wrote(String person) {
    store
        .submit(
            ledger -> {
              ledger
                  .conversations()
                  .wrote(new Skypename(person), new Conversation(PHONE, GATEWAY), clock.instant());
              return null;
            })
        .join();
  }

  private InboundSms part(String hex) {
    ReceivedShortMessage content =
        new ReceivedShortMessage(
            SmscAddress.of(PHONE),
            SmscAddress.of(GATEWAY),
            hex.startsWith("0500") ? 0x40 : 0,
            0,
            8,
            Octets.ofHex(hex),
            Map.of());
    return new InboundSms(new MessageId("mo:" + parts++), "smsc", clock.instant(), content);
  }

  private void take(InboundSms part) {
    showTexts.take(Json.write(part)).toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
  }

  private List<String> shown() {
    return sent.stream()
        .map(message -> Json.read(message.body(), ChatLine.class))
        .map(line -> line.to() + " sees " + line.body())
        .toList();
  }

  @Test
  void aTextIsShownToWhoeverWroteToThatPhoneLast() {
    wrote("alice");
    wrote("bob");

    take(part("00480069"));

    assertThat(shown()).containsExactly("bob sees +447400123456: Hi");
  }

  @Test
  void aRepeatedPartIsShownOnce() {
    wrote("alice");
    InboundSms part = part("00480069");

    take(part);
    take(part);

    assertThat(shown()).hasSize(1);
  }

  @Test
  void partsAreJoinedInWhateverOrderTheyComeAndACharacterMayBeCutInTwo() {
    wrote("alice");

    take(part("050003070202de00"));
    take(part("0500030702010041d83d"));

    assertThat(shown()).containsExactly("alice sees +447400123456: A\uD83D\uDE00");
  }

  @Test
  void anIncompleteTextIsShownAfterTheLimitWithItsGapNamed() {
    wrote("alice");
    take(part("0500030703010041"));
    take(part("0500030703030043"));

    new GivingUp(store, steps, showing, Duration.ofMillis(-1000), clock)
        .look()
        .toCompletableFuture()
        .orTimeout(20, TimeUnit.SECONDS)
        .join();

    assertThat(shown()).containsExactly("alice sees +447400123456: A[part 2 of 3 missing]C");
  }

  @Test
  void aTextToNobodyIsADeadLetterAndNoPartOfItIsKept() {
    assertThatThrownBy(() -> take(part("0500030702010041"))).hasCauseInstanceOf(Rejected.class);

    wrote("alice");
    take(part("0500030702020042"));

    assertThat(shown()).isEmpty();
  }
}
