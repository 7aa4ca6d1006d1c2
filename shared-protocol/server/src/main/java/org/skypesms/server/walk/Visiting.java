package org.skypesms.server.walk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Sender;
import org.skypesms.chat.ChatClient;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.HeardCall;
import org.skypesms.chat.HeardRequest;
import org.skypesms.message.Address;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.message.Labels;
import org.skypesms.message.MessageId;
import org.skypesms.message.Occasion;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.message.json.Json;
import org.skypesms.server.config.AuthorizationRequests;

/**
 * Puts voice calls and requests for authorisation on {@code chat.received}, where it is decided who
 * gets which answer, and answers requests by the policy. Safe for use by any thread.
 */
public final class Visiting {

  private final Half half;
  private final ChatClient chat;
  private final Sender sender;
  private final AuthorizationRequests policy;
  private final Clock clock;

  /** For one half. */
  public Visiting(
      Half half, ChatClient chat, Sender sender, AuthorizationRequests policy, Clock clock) {
    this.half = half;
    this.chat = chat;
    this.sender = sender;
    this.policy = policy;
    this.clock = clock;
  }

  /** Puts a call on the broker. */
  public CompletableFuture<Void> called(HeardCall call) {
    MessageId id =
        new MessageId(
            half + ":call" + call.callId() + "@" + call.at().getEpochSecond() + ":" + call.from());
    return sender.send(
        outgoing(id, call.from(), "", call.at(), call.standing(), call.profile(), Occasion.CALLED));
  }

  /**
   * Puts a request on the broker, and then answers it if that is the policy. The same request is
   * told on once a day for as long as it waits.
   */
  public CompletableFuture<Void> asked(HeardRequest request) {
    Instant now = clock.instant();
    CompletableFuture<Void> told =
        sender.send(
            outgoing(
                id(request, now),
                request.from(),
                request.text(),
                now,
                request.standing(),
                request.profile(),
                policy.occasion()));
    return switch (policy) {
      case LEAVE -> told;
      case ACCEPT -> told.thenCompose(done -> answer(request.from(), true));
      case REFUSE -> told.thenCompose(done -> answer(request.from(), false));
    };
  }

  /** Whom the network refuses to answer is gone, and is not answered. */
  private CompletableFuture<Void> answer(Skypename person, boolean granted) {
    return chat.authorize(person, granted)
        .exceptionallyCompose(
            failure ->
                cause(failure) instanceof ChatRefused
                    ? CompletableFuture.completedFuture(null)
                    : CompletableFuture.failedFuture(failure));
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException ? failure.getCause() : failure;
  }

  private MessageId id(HeardRequest request, Instant now) {
    UUID text = UUID.nameUUIDFromBytes(request.text().getBytes(StandardCharsets.UTF_8));
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new MessageId(half + ":request@" + day + ":" + request.from() + ":" + text);
  }

  private Outgoing outgoing(
      MessageId id,
      Skypename from,
      String text,
      Instant at,
      Standing standing,
      Profile profile,
      Occasion occasion) {
    ChatMessage message =
        new ChatMessage(
            id, half, from, text, at, clock.instant(), standing, profile, Optional.of(occasion));
    return new Outgoing(
        Address.CHAT_RECEIVED,
        id,
        from.value(),
        Json.write(message),
        Labels.of(message),
        Optional.empty());
  }
}
