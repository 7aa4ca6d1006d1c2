package org.skypesms.skypetosms.answer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skypesms.broker.Outgoing;
import org.skypesms.chat.Whereabouts;
import org.skypesms.message.Address;
import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.message.json.Json;
import org.skypesms.server.config.Access;
import org.skypesms.server.walk.OwnTexts;
import org.skypesms.server.walk.Quota;
import org.skypesms.skypetosms.RecordedSteps;
import org.skypesms.skypetosms.command.CommandTable;
import org.skypesms.skypetosms.command.Commands;
import org.skypesms.skypetosms.command.Lines;
import org.skypesms.skypetosms.sending.MailingLines;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.skypetosms.sending.TextParts;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;
import org.skypesms.words.Languages;

/** A reception on a real store: contacts are admitted, texts go to GB and have at most 3 parts. */
final class ReceptionBench implements AutoCloseable {

  static final Standing CONTACT = new Standing(3, true, false);
  static final Skypename ALICE = new Skypename("alice");
  static final int MOST_A_DAY = 500;
  static final int MOST_A_MINUTE = 60;
  static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");

  /** Nothing is asked, a part costs 5 cents. */
  static final SendingRules RULES =
      new SendingRules(0, Duration.ofDays(7), Optional.of(new BigDecimal("0.05")), "EUR");

  private static final AccessRules ACCESS =
      new AccessRules(Set.of(Access.CONTACTS), Set.of(), Set.of(), Set.of(), Set.of("admin"));

  private final Clock clock = Clock.systemUTC();
  private final RecordedSteps recorded;
  private final Reception reception;
  private final SendingOn sendingOn;

  ReceptionBench(Path directory) {
    this(directory, SegmentOptions.STANDARD);
  }

  /** For a link with these properties. */
  ReceptionBench(Path directory, SegmentOptions link) {
    this(directory, link, List.of(GATEWAY), false, RULES, Duration.ZERO);
  }

  /** By these rules. */
  ReceptionBench(Path directory, SendingRules rules) {
    this(directory, SegmentOptions.STANDARD, List.of(GATEWAY), false, rules, Duration.ZERO);
  }

  /** With these gateway numbers, and with or without introductions. */
  ReceptionBench(Path directory, List<PhoneNumber> gateways, boolean introductions) {
    this(directory, SegmentOptions.STANDARD, gateways, introductions, RULES, Duration.ZERO);
  }

  /** Waiting so long for what the other half sees. */
  ReceptionBench(Path directory, Duration patience) {
    this(directory, SegmentOptions.STANDARD, List.of(GATEWAY), false, RULES, patience);
  }

  private ReceptionBench(
      Path directory,
      SegmentOptions link,
      List<PhoneNumber> gateways,
      boolean introductions,
      SendingRules rules,
      Duration patience) {
    recorded = new RecordedSteps(directory, clock);
    Languages languages = new Languages();
    Policy policy = policy(gateways, introductions);
    OwnTexts ownTexts = new OwnTexts(policy.countries(), languages, clock);
    StateLines stateLines = new StateLines(languages);
    TextParts parts = new TextParts(link.withLongest(3));
    MailingLines mailingLines = new MailingLines(languages);
    CommandTable table = Commands.table(languages);
    StatusAnswers status = new StatusAnswers(clock.instant(), () -> true, clock);
    QuotaAnswers quota = new QuotaAnswers(new Quota(true, MOST_A_DAY, MOST_A_MINUTE, clock));
    Judging judging = new Judging(policy, parts);
    Keeping keeping = new Keeping(stateLines, new FirstContact(introductions, ownTexts), clock);
    KeepingSeveral several = new KeepingSeveral(keeping, mailingLines, clock);
    Accepting accepting = new Accepting(judging, keeping, several, quota, rules);
    sendingOn = new SendingOn(accepting, gateways, languages, clock);
    Answers answers =
        new Answers(
            new SendingAnswers(
                accepting, new ReplyTarget(true), new Schedule(rules.scheduleWithin())),
            new ManagingAnswers(
                new TextQuestions(stateLines, new MailingQuestions(mailingLines, clock), clock),
                new ResendAnswers(accepting),
                new PriceAnswers(judging, rules),
                status),
            new PeopleAnswers(table, stateLines, clock),
            new AccountAnswers(
                new OwnLanguage(languages),
                new Registering(true, gateways, ownTexts, clock),
                new Verifying(clock),
                quota,
                new ExportAnswers(stateLines),
                new ForgetAnswers(7, clock)),
            new AdministrationAnswers(
                new PairStatus(clock),
                new LinkAnswers(() -> List.of("far", "near")),
                new AccessAnswers(() -> ACCESS, clock)),
            new HelpAnswers(table));
    reception =
        new Reception(
            recorded.steps(),
            new Views(
                new NoChat(CONTACT),
                new OtherView(recorded.store(), patience, clock, System::nanoTime)),
            () -> ACCESS,
            languages,
            new Lines(table),
            new Introducing(introductions),
            new Greeting(true, clock),
            answers,
            clock);
  }

  private static Policy policy(List<PhoneNumber> gateways, boolean introductions) {
    return new Policy(3, Optional.of(Set.of("GB")), gateways, introductions, true);
  }

  Store store() {
    return recorded.store();
  }

  /** Changes the state. */
  void does(Consumer<Ledger> change) {
    recorded
        .store()
        .submit(
            ledger -> {
              change.accept(ledger);
              return null;
            })
        .join();
  }

  /** The other half sees these people so. */
  void otherSees(Standing standing, Skypename... people) {
    does(
        ledger -> {
          for (Skypename person : people) {
            ledger.standings().want(Half.SMS_TO_SKYPE, person, true, clock.instant());
            ledger.standings().saw(Half.SMS_TO_SKYPE, person, standing);
          }
        });
  }

  /** A new line, of a person called Ann Example who lives in GB. */
  ChatMessage line(Skypename from, Half half, String body, Standing standing, String language) {
    Instant now = clock.instant();
    Profile profile = new Profile("Ann Example", language, "GB", "", "", "", "");
    return new ChatMessage(
        new MessageId("line-" + UUID.randomUUID()), half, from, body, now, now, standing, profile);
  }

  /** What alice types then and there. */
  void aliceSays(String body, Instant typedAt, String timezone) {
    Profile profile = new Profile("Ann Example", "en", "GB", timezone, "", "", "");
    MessageId id = new MessageId("line-" + UUID.randomUUID());
    hear(
        new ChatMessage(
            id, Half.SKYPE_TO_SMS, ALICE, body, typedAt, clock.instant(), CONTACT, profile));
  }

  void hear(ChatMessage line) {
    reception.answer(Json.write(line)).toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
  }

  void aliceSays(String body) {
    hear(line(ALICE, Half.SKYPE_TO_SMS, body, CONTACT, "en"));
  }

  /** Looks after texts that may follow, of people who are there or not. */
  void lookAfterFollowing(CompletableFuture<Whereabouts> everybody, Duration after) {
    lookAfterFollowing(person -> everybody, after, Duration.ZERO);
  }

  /** The same, so much later. */
  void lookAfterFollowing(
      Function<Skypename, CompletableFuture<Whereabouts>> whereabouts,
      Duration after,
      Duration later) {
    Clock then = Clock.offset(clock, later);
    new FollowMeWatch(recorded.store(), recorded.steps(), whereabouts, sendingOn, after, then)
        .look()
        .toCompletableFuture()
        .orTimeout(20, TimeUnit.SECONDS)
        .join();
  }

  /** The broker, and how it changes. */
  RecordedSteps recorded() {
    return recorded;
  }

  /** Everything that was sent. */
  List<Outgoing> sent() {
    return recorded.sent();
  }

  /** The lines to be spoken at once. */
  List<String> answers() {
    return spoken().map(ChatLine::body).toList();
  }

  /** Those of them that are for a certain person. */
  List<String> answersTo(Skypename person) {
    return spoken().filter(line -> line.to().equals(person)).map(ChatLine::body).toList();
  }

  private Stream<ChatLine> spoken() {
    return sent().stream()
        .filter(
            message ->
                message.address().startsWith("chat.outbound") && message.deliverAt().isEmpty())
        .map(message -> Json.read(message.body(), ChatLine.class));
  }

  /** The texts to phones. */
  List<OutboundSms> texts() {
    return sent().stream()
        .filter(message -> message.address().equals(Address.SMS_OUTBOUND))
        .map(message -> Json.read(message.body(), OutboundSms.class))
        .toList();
  }

  @Override
  public void close() {
    recorded.close();
  }
}
