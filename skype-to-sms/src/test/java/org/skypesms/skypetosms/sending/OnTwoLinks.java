package org.skypesms.skypetosms.sending;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.json.Json;
import org.skypesms.server.config.Uncertain;
import org.skypesms.server.walk.Tenure;
import org.skypesms.smpp.LateAnswers;
import org.skypesms.smpp.SubmitOutcome;
import org.skypesms.state.Part;
import org.skypesms.state.Store;
import org.skypesms.state.Text;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;
import org.skypesms.words.Languages;

/** Tests of a writer with two links, a real store, and as many restarts as texts are begun. */
abstract class OnTwoLinks {

  static final SubmitOutcome GONE = new SubmitOutcome.Unavailable("the link was lost");

  final Clock clock = Clock.systemUTC();
  final ScriptedLink near = new ScriptedLink("near");
  final ScriptedLink far = new ScriptedLink("far");
  SendingLinks links = new SendingLinks(List.of(near.sending("+44"), far.sending("")));
  LateAnswers lateAnswers;
  Store store;
  long epoch;

  @BeforeEach
  void open(@TempDir Path directory) {
    store = SqlStore.open(StoreSettings.file(directory.resolve("state.db").toString()), clock);
    epoch = store.submit(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS)).join();
  }

  @AfterEach
  void close() {
    store.close();
  }

  static OutboundSms text(String to, String body) {
    return new OutboundSms(
        new MessageId("line/1"),
        new Skypename("alice"),
        7,
        Half.SKYPE_TO_SMS,
        new PhoneNumber("+447400000001"),
        new PhoneNumber(to),
        body,
        Instant.parse("2026-01-01T12:00:00Z"));
  }

  CompletableFuture<OutboundSms> begin(OutboundSms text) {
    Results results = new Results(store, new StateLines(new Languages()), Uncertain.RESEND, clock);
    lateAnswers = results.lateAnswers();
    TextWriter writer =
        new TextWriter(
            store,
            links,
            results,
            Uncertain.RESEND,
            Tenure.alone(Half.SKYPE_TO_SMS, epoch, () -> {}),
            clock);
    return new StillWanted(store, new TextParts(links::cutting), clock)
        .ask(Json.write(text))
        .thenCompose(writer::write)
        .toCompletableFuture();
  }

  void write(OutboundSms text) {
    begin(text).orTimeout(20, TimeUnit.SECONDS).join();
  }

  Text kept() {
    return store.submit(ledger -> ledger.texts().find(new MessageId("line/1")).get()).join();
  }

  List<Part> parts() {
    return store.submit(ledger -> ledger.parts().of(new MessageId("line/1"))).join();
  }
}
