package org.skypesms.smstoskype.addressing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
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
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.server.walk.Steps;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.smstoskype.optout.Confirming;
import org.skypesms.smstoskype.optout.OptingOut;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;
import org.skypesms.words.Languages;

/** Takes parts of texts from phones, in UCS-2, with a real store, and keeps what was sent. */
final class ShowingBench implements AutoCloseable {

  static final PhoneNumber PHONE = new PhoneNumber("+447400123456");
  static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");

  private final Clock clock = Clock.systemUTC();
  private final Languages languages = new Languages();
  private final Showing showing = new Showing(languages, Alphabet.GSM);
  private final List<Outgoing> sent = new CopyOnWriteArrayList<>();
  private final Store store;
  private final Steps steps;
  private ShowTexts showTexts;
  private int parts;

  ShowingBench(Path directory) {
    String url = "jdbc:sqlite:" + directory.resolve("state.db");
    store = SqlStore.open(new StoreSettings(url, "", ""), clock);
    steps =
        new Steps(
            store,
            message -> CompletableFuture.completedFuture(sent.add(message)).thenAccept(added -> {}),
            clock);
    confirm(true, Optional.empty());
  }

  Store store() {
    return store;
  }

  /** From now on phones of these countries get confirmations, or none do. */
  void confirm(boolean on, Optional<Set<String>> countries) {
    Confirming confirming = new Confirming(on, countries, languages, clock);
    showTexts = new ShowTexts(steps, new OptingOut(languages, confirming, clock), showing, clock);
  }

  /** The person has written to the phone and may be called by that name. */
  void wrote(Skypename person, String name, PhoneNumber phone) {
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

  /** The profile of the person says this language. */
  void speaks(Skypename person, String language) {
    store
        .submit(
            ledger -> {
              PersonLanguage.learn(ledger, person, language);
              return null;
            })
        .join();
  }

  /** A new part, with a user data header when its octets begin with one. */
  InboundSms part(PhoneNumber phone, Octets octets) {
    int esmClass = octets.toHex().startsWith("0500") ? 0x40 : 0;
    ReceivedShortMessage content =
        new ReceivedShortMessage(
            SmscAddress.of(phone), SmscAddress.of(GATEWAY), esmClass, 0, 8, octets, Map.of());
    return new InboundSms(new MessageId("mo:" + parts++), "smsc", clock.instant(), content);
  }

  void take(InboundSms part) {
    join(showTexts.take(Json.write(part)).toCompletableFuture());
  }

  /** Gives up what has been incomplete for that long. */
  void giveUp(Duration limit) {
    join(new GivingUp(store, steps, showing, limit, clock).look().toCompletableFuture());
  }

  /** What people were shown, in order. */
  List<String> shown() {
    return sent.stream()
        .filter(message -> message.address().startsWith("chat.outbound"))
        .map(message -> Json.read(message.body(), ChatLine.class))
        .map(line -> line.to() + " sees " + line.body())
        .toList();
  }

  /** The texts to phones, in order. */
  List<OutboundSms> texts() {
    return sent.stream()
        .filter(message -> message.address().equals(Address.SMS_OUTBOUND))
        .map(message -> Json.read(message.body(), OutboundSms.class))
        .toList();
  }

  @Override
  public void close() {
    store.close();
  }

  private static void join(CompletableFuture<?> future) {
    future.orTimeout(20, TimeUnit.SECONDS).join();
  }
}
