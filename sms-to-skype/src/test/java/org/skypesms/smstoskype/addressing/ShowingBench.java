package org.skypesms.smstoskype.addressing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Sender;
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
import org.skypesms.server.walk.OwnTexts;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.server.walk.Steps;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.smstoskype.phonewords.Confirming;
import org.skypesms.smstoskype.phonewords.Heeding;
import org.skypesms.smstoskype.phonewords.PhoneWords;
import org.skypesms.smstoskype.phonewords.Replying;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;
import org.skypesms.words.Languages;

/** Takes parts of texts from phones, in UCS-2, with a real store, and keeps what was sent. */
final class ShowingBench implements AutoCloseable {

  static final PhoneNumber PHONE = new PhoneNumber("+447400123456");
  static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private volatile Duration ahead = Duration.ZERO;
  private final Clock clock =
      ((InstantSource) () -> Instant.now().plus(ahead)).withZone(ZoneOffset.UTC);
  private final Languages languages = new Languages();
  private final Showing showing = new Showing(languages, link -> Alphabet.GSM, clock);
  private final List<Outgoing> sent = new CopyOnWriteArrayList<>();
  private final Store store;
  private final Steps steps;
  private volatile Sender broker = this::stored;
  private ShowTexts showTexts;
  private Addressing addressing;
  private Bringing bringing;
  private Collecting collecting;
  private Set<String> naming = Set.of("writers");
  private int parts;

  ShowingBench(Path directory) {
    store = SqlStore.open(StoreSettings.file(directory.resolve("state.db").toString()), clock);
    steps = new Steps(store, message -> broker.send(message), clock);
    confirm(true, Optional.empty());
  }

  /** From now on phones are asked whom they mean. */
  void askPhones() {
    configure(true, true, Optional.empty());
  }

  /** From now on a text may name these. */
  void mayName(String... who) {
    naming = Set.of(who);
    configure(false, true, Optional.empty());
  }

  Store store() {
    return store;
  }

  /** From now on the broker is this one. */
  void broker(Sender now) {
    broker = now;
  }

  /** A broker that takes everything at once. */
  CompletableFuture<Void> stored(Outgoing message) {
    sent.add(message);
    return CompletableFuture.completedFuture(null);
  }

  /** So much time has passed. */
  void pass(Duration time) {
    ahead = ahead.plus(time);
  }

  /** From now on phones of these countries get confirmations, or none do. */
  void confirm(boolean on, Optional<Set<String>> countries) {
    configure(false, on, countries);
  }

  private void configure(boolean asking, boolean confirming, Optional<Set<String>> countries) {
    PhoneWords words = new PhoneWords();
    Replying replying = new Replying(new OwnTexts(countries, languages, clock), clock);
    AskingPhones questions = new AskingPhones(asking, words, replying, clock);
    addressing =
        new Addressing(showing, questions, new NamedFirst(naming), Duration.ofDays(7), clock);
    Heeding heeding = new Heeding(words, languages, new Confirming(confirming, replying), clock);
    bringing = new Bringing(addressing, showing, languages, Duration.ofDays(7), clock);
    collecting = new Collecting(showing, bringing, PATIENCE, clock, clock);
    showTexts = new ShowTexts(steps, heeding, addressing, bringing, showing, collecting);
  }

  /** The person has written to the phone and may be called by that name. */
  void wrote(Skypename person, String name, PhoneNumber phone) {
    wrote(person, name, new Conversation(phone, GATEWAY), clock.instant());
  }

  /** The person has written in the conversation at that time. */
  void wrote(Skypename person, String name, Conversation conversation, Instant at) {
    store
        .submit(
            ledger -> {
              ledger.conversations().wrote(person, conversation, at);
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
    return part(SmscAddress.of(phone), esmClass, 0, 8, octets);
  }

  /** A new part as the SMSC says it is. */
  InboundSms part(SmscAddress from, int esmClass, int protocolId, int dataCoding, Octets octets) {
    ReceivedShortMessage content =
        new ReceivedShortMessage(
            from, SmscAddress.of(GATEWAY), esmClass, protocolId, dataCoding, octets, Map.of());
    return new InboundSms(new MessageId("mo:" + parts++), "smsc", clock.instant(), content);
  }

  /** The part that the SMSC delivers once more, as it may not have heard the answer. */
  InboundSms again(InboundSms part) {
    MessageId id = new MessageId("mo:" + parts++);
    return new InboundSms(id, part.link(), clock.instant(), part.content(), Optional.of(part.id()));
  }

  /** A new text of one part. */
  InboundSms text(PhoneNumber phone, String text) {
    return part(phone, Octets.of(text.getBytes(StandardCharsets.UTF_16BE)));
  }

  void take(InboundSms part) {
    join(showTexts.take(Json.write(part)).toCompletableFuture());
  }

  /** Lets so much time pass that nothing is waited for any longer. */
  void giveUp() {
    pass(PATIENCE.plusMinutes(1));
    join(
        new GivingUp(store, steps, showing, collecting, bringing, PATIENCE, clock)
            .look()
            .toCompletableFuture());
  }

  /** Looks for questions that were asked that long ago. */
  void giveUpAsking(Duration limit) {
    join(new Unanswered(store, steps, addressing, limit, clock).look().toCompletableFuture());
  }

  /** Looks once for phones whose silence is over. */
  void release() {
    join(releasing());
  }

  /** The same; completes when the broker has what is shown. */
  CompletableFuture<Void> releasing() {
    return new Releasing(store, steps, clock).look().toCompletableFuture();
  }

  /** What people were shown, in order. */
  List<String> shown() {
    return lines().stream().map(line -> line.to() + " sees " + line.body()).toList();
  }

  /** The lines, in order. */
  List<ChatLine> lines() {
    return sent.stream()
        .filter(message -> message.address().startsWith("chat.outbound"))
        .map(message -> Json.read(message.body(), ChatLine.class))
        .toList();
  }

  /** What was kept for the operator though it had been taken, in order, with its reason. */
  List<Outgoing> dead() {
    return sent.stream().filter(message -> message.address().startsWith("dead.")).toList();
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
