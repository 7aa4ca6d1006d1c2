package org.skypesms.server.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.broker.BrokerUnavailable;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Sender;
import org.skypesms.chat.HeardCall;
import org.skypesms.chat.HeardRequest;
import org.skypesms.message.Address;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.message.Occasion;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.message.json.Json;
import org.skypesms.server.config.AuthorizationRequests;

/** Calls and requests reach the broker, and only then is a request answered. */
class VisitingTest {

  private static final Skypename CAROL = new Skypename("carol");
  private static final HeardRequest REQUEST =
      new HeardRequest(CAROL, "it is me", Standing.STRANGER, Profile.EMPTY);

  private final Chat chat = new Chat();
  private final List<Outgoing> sent = new ArrayList<>();

  @Test
  void aCallIsPutOnTheBrokerAsWhatItIs() {
    visiting(AuthorizationRequests.LEAVE, this::store)
        .called(
            new HeardCall(
                "5",
                CAROL,
                Instant.parse("2026-01-02T03:04:05Z"),
                Standing.STRANGER,
                Profile.EMPTY))
        .join();

    assertThat(sent.get(0).address()).isEqualTo(Address.CHAT_RECEIVED);
    assertThat(message().occasion()).contains(Occasion.CALLED);
    assertThat(message().id().value()).isEqualTo("skype-to-sms:call5@1767323045:carol");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, ACCEPTED, authorize carol",
    "REFUSE, REFUSED, refuse carol",
    "LEAVE, ASKED, ''"
  })
  void aRequestIsAnsweredByThePolicy(AuthorizationRequests policy, Occasion occasion, String deed) {
    visiting(policy, this::store).asked(REQUEST).join();

    assertThat(message().occasion()).contains(occasion);
    assertThat(message().body()).isEqualTo("it is me");
    assertThat(String.join(",", chat.deeds)).isEqualTo(deed);
  }

  @Test
  void withoutABrokerARequestIsNotAnswered() {
    Visiting visiting =
        visiting(
            AuthorizationRequests.ACCEPT,
            message -> CompletableFuture.failedFuture(new BrokerUnavailable("away", null)));

    assertThatThrownBy(() -> visiting.asked(REQUEST).join())
        .hasCauseInstanceOf(BrokerUnavailable.class);
    assertThat(chat.deeds).isEmpty();
  }

  private ChatMessage message() {
    return Json.read(sent.get(0).body(), ChatMessage.class);
  }

  private CompletableFuture<Void> store(Outgoing message) {
    sent.add(message);
    return CompletableFuture.completedFuture(null);
  }

  private Visiting visiting(AuthorizationRequests policy, Sender sender) {
    return new Visiting(Half.SKYPE_TO_SMS, chat, sender, policy, Clock.systemUTC());
  }
}
