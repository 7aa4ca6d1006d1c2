package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Asker;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.message.json.Json;
import org.skypesms.server.walk.Steps;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;
import org.skypesms.words.Languages;

class DrainTest {

  private static final MessageId ID = new MessageId("line-1/control/drain");
  private static final Asker ADMIN = new Asker(new Skypename("admin"), Half.SMS_TO_SKYPE);

  private final Clock clock = Clock.systemUTC();
  private final List<Outgoing> sent = new CopyOnWriteArrayList<>();
  private Store store;
  private Drain drain;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = SqlStore.open(StoreSettings.file(folder.resolve("state.db").toString()), clock);
    Steps steps =
        new Steps(
            store,
            message -> CompletableFuture.completedFuture(sent.add(message)).thenAccept(x -> {}),
            clock);
    drain = new Drain(store, steps, new Languages());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whoAskedIsToldOnceAndOnlyWhenNothingIsUnderWay() {
    apply(ledger -> Drain.begin(ledger, ID, Optional.of(ADMIN)));

    look(false);
    assertThat(sent).isEmpty();

    look(true);
    look(true);
    assertThat(sent).hasSize(1);
    ChatLine line = Json.read(sent.get(0).body(), ChatLine.class);
    assertThat(line.to()).isEqualTo(ADMIN.person());
    assertThat(line.half()).isEqualTo(Half.SMS_TO_SKYPE);
    assertThat(line.body()).startsWith("All that was begun is done.");
    assertThat(on()).isTrue();
  }

  @Test
  void aDrainThatNobodyAskedForInTheChatIsToldToNobody() {
    apply(ledger -> Drain.begin(ledger, ID, Optional.empty()));

    look(true);

    assertThat(sent).isEmpty();
    assertThat(on()).isTrue();
  }

  @Test
  void afterItsEndNothingIsTold() {
    apply(ledger -> Drain.begin(ledger, ID, Optional.of(ADMIN)));
    apply(Drain::end);

    look(true);

    assertThat(sent).isEmpty();
    assertThat(on()).isFalse();
  }

  private boolean on() {
    return store.submit(Drain::on).join();
  }

  private void look(boolean idle) {
    drain.look(() -> idle).toCompletableFuture().join();
  }

  private void apply(Consumer<Ledger> change) {
    store
        .submit(
            ledger -> {
              change.accept(ledger);
              return null;
            })
        .join();
  }
}
