package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.BrokerUnavailable;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.message.json.Json;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.server.walk.Steps;
import org.skypesms.state.Ledger;
import org.skypesms.state.Ruling;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;

class AnnouncingTest {

  private static final MessageId WISH = new MessageId("wish-1");
  private static final Skypename ALICE = new Skypename("alice");
  private static final Skypename BOB = new Skypename("bob");
  private static final Skypename ADMIN = new Skypename("admin");
  private static final String TEXT = "From 18:00 please write to other.";

  private final Clock clock = Clock.systemUTC();
  private final List<Outgoing> sent = new CopyOnWriteArrayList<>();
  private Skypename away;
  private Store store;
  private Announcing announcing;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = SqlStore.open(StoreSettings.file(folder.resolve("state.db").toString()), clock);
    announcing = new Announcing(Half.SMS_TO_SKYPE, new Steps(store, this::send, clock));
    apply(ledger -> PersonLanguage.learn(ledger, ALICE, "en"));
    apply(ledger -> PersonLanguage.learn(ledger, BOB, "de"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void everybodyWhoWasAdmittedIsToldInThisHalfsWindow() {
    tell();

    assertThat(sent).extracting(Outgoing::address).containsOnly(Address.chatOutbound(half()));
    assertThat(lines())
        .allSatisfy(line -> assertThat(line.body()).isEqualTo(TEXT))
        .allSatisfy(line -> assertThat(line.half()).isEqualTo(half()))
        .extracting(ChatLine::to)
        .containsExactlyInAnyOrder(ALICE, BOB);
  }

  @Test
  void whoIsDeniedOrBlockedIsToldNothing() {
    Skypename carol = new Skypename("carol");
    apply(ledger -> PersonLanguage.learn(ledger, carol, "en"));
    apply(ledger -> ledger.accessList().rule(ALICE, Ruling.DENIED, ADMIN, clock.instant()));
    apply(ledger -> ledger.accessList().rule(carol, Ruling.BLOCKED, ADMIN, clock.instant()));
    apply(ledger -> ledger.standings().want(Half.SKYPE_TO_SMS, BOB, true, clock.instant()));
    apply(ledger -> ledger.standings().saw(Half.SKYPE_TO_SMS, BOB, new Standing(3, true, true)));

    tell();

    assertThat(sent).isEmpty();
  }

  @Test
  void aWishThatIsDeliveredAgainTellsNobodyTwiceAndMissesNobody() {
    away = BOB;
    assertThatThrownBy(this::tell).hasRootCauseInstanceOf(BrokerUnavailable.class);
    assertThat(lines()).extracting(ChatLine::to).containsExactly(ALICE);

    away = null;
    tell();
    tell();

    assertThat(sent.stream().map(Outgoing::id).distinct()).hasSize(2);
    assertThat(lines()).extracting(ChatLine::to).contains(ALICE, BOB);
  }

  private static Half half() {
    return Half.SMS_TO_SKYPE;
  }

  private void tell() {
    announcing.tell(WISH, TEXT).toCompletableFuture().join();
  }

  private List<ChatLine> lines() {
    return sent.stream().map(message -> Json.read(message.body(), ChatLine.class)).toList();
  }

  private CompletableFuture<Void> send(Outgoing message) {
    if (away != null && message.group().equals(away.value())) {
      return CompletableFuture.failedFuture(new BrokerUnavailable("away"));
    }
    sent.add(message);
    return CompletableFuture.completedFuture(null);
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
