package org.skypesms.skypetosms.sending;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.json.Json;
import org.skypesms.server.config.Uncertain;
import org.skypesms.server.walk.Tenure;
import org.skypesms.skypetosms.RecordedSteps;
import org.skypesms.smpp.LateAnswers;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.state.Claim;
import org.skypesms.state.Ledger;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.Store;
import org.skypesms.state.Text;
import org.skypesms.words.Languages;

/** Writes texts with a real store and a link that does as it is told. */
final class WritingBench implements AutoCloseable {

  static final OutboundSms TEXT =
      new OutboundSms(
          new MessageId("line/1"),
          new Skypename("alice"),
          7,
          Half.SKYPE_TO_SMS,
          new PhoneNumber("+447400000001"),
          new PhoneNumber("+447400123456"),
          "hello",
          Instant.parse("2026-01-01T12:00:00Z"));

  private final Clock clock = Clock.systemUTC();
  private final TextParts parts = new TextParts(SegmentOptions.STANDARD);
  private final ScriptedLink link = new ScriptedLink();
  private final AtomicInteger superseded = new AtomicInteger();
  private final Store store;
  private LateAnswers lateAnswers = LateAnswers.ignored();
  private long epoch;

  WritingBench(Path directory) {
    store = RecordedSteps.store(directory, clock);
    epoch = nextEpoch();
  }

  ScriptedLink link() {
    return link;
  }

  /** Where the last writer hears of late answers. */
  LateAnswers lateAnswers() {
    return lateAnswers;
  }

  /** How often the writer found that another instance is active. */
  AtomicInteger superseded() {
    return superseded;
  }

  /** From now on another instance is the active one; gives its epoch. */
  long nextEpoch() {
    return change(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS));
  }

  void write(OutboundSms text, Uncertain policy) {
    Results results = new Results(store, new StateLines(new Languages()), policy, clock);
    lateAnswers = results.lateAnswers();
    TextWriter writer =
        new TextWriter(
            store,
            link.alone(),
            results,
            policy,
            Tenure.alone(Half.SKYPE_TO_SMS, epoch, superseded::incrementAndGet),
            clock);
    new StillWanted(store, parts, clock)
        .ask(Json.write(text))
        .thenCompose(writer::write)
        .toCompletableFuture()
        .orTimeout(20, TimeUnit.SECONDS)
        .join();
  }

  /** The text is known, and nothing is claimed yet. */
  void ask() {
    new StillWanted(store, parts, clock).ask(Json.write(TEXT)).toCompletableFuture().join();
  }

  /** The process dies after the claim of the text, and the next one is active. */
  void crashAfterTheClaim() {
    ask();
    Claim claim = new Claim(TEXT.id(), epoch, "smsc", 9, 1, clock.instant());
    change(
        ledger -> {
          ledger.parts().claim(claim);
          return claim;
        });
    epoch = nextEpoch();
  }

  /** A receipt says what has become of the newest copy of the one part. */
  void receive(PartState state) {
    Results results = new Results(store, new StateLines(new Languages()), Uncertain.RESEND, clock);
    change(
        ledger -> {
          List<Part> copies = ledger.parts().of(TEXT.id());
          ledger.parts().advance(copies.get(copies.size() - 1), state, "", clock.instant());
          results.advance(ledger, TEXT.id(), 1, TEXT.id().value());
          return state;
        });
  }

  /** The text as it is kept now. */
  Text kept() {
    return change(ledger -> ledger.texts().find(TEXT.id()).orElseThrow());
  }

  /** What its person is told, in order. */
  List<String> told() {
    return change(ledger -> ledger.outbox().unsent(TEXT.id().value())).stream()
        .map(Outgoing::body)
        .map(body -> Json.read(body, ChatLine.class).body())
        .toList();
  }

  <T> T change(Function<Ledger, T> change) {
    return store.submit(change::apply).join();
  }

  @Override
  public void close() {
    store.close();
  }
}
