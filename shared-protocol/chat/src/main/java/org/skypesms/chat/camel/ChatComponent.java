package org.skypesms.chat.camel;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import org.skypesms.chat.ChatClient;
import org.skypesms.chat.ChatListener;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.chat.HeardCall;
import org.skypesms.chat.HeardLine;
import org.skypesms.chat.HeardRequest;

/**
 * Endpoints {@code chat:hear} and {@code chat:say}. Registered by hand under {@link Chat#SCHEME}.
 * The client belongs to the caller, but is started by the first route that hears, so that no line
 * comes before there is somebody to take it; while that route is stopped or suspended, lines are
 * refused, and so stay unseen. Safe for use by any thread.
 */
public final class ChatComponent extends DefaultComponent {

  private static final ChatListener NOBODY =
      new ChatListener() {
        @Override
        public CompletionStage<Void> heard(HeardLine line) {
          return nobody();
        }

        @Override
        public CompletionStage<Void> called(HeardCall call) {
          return nobody();
        }

        @Override
        public CompletionStage<Void> asked(HeardRequest request) {
          return nobody();
        }
      };

  private final ChatClient client;
  private final AtomicBoolean started = new AtomicBoolean();
  private final AtomicReference<ChatListener> listener = new AtomicReference<>(NOBODY);

  /** With the account that hears and speaks. */
  public ChatComponent(ChatClient client) {
    this.client = client;
  }

  @Override
  protected Endpoint createEndpoint(String uri, String verb, Map<String, Object> parameters) {
    return switch (verb) {
      case Chat.HEAR, Chat.SAY -> new ChatEndpoint(uri, this, verb);
      default -> throw new IllegalArgumentException("chat:hear or chat:say, not " + uri);
    };
  }

  ChatClient client() {
    return client;
  }

  void hear(ChatListener now) {
    if (!listener.compareAndSet(NOBODY, now)) {
      throw new IllegalStateException("only one route can hear what people type");
    }
    if (started.compareAndSet(false, true)) {
      client.start(new Whoever());
    }
  }

  void hearNoMore(ChatListener before) {
    listener.compareAndSet(before, NOBODY);
  }

  private static CompletionStage<Void> nobody() {
    return CompletableFuture.failedFuture(new ChatUnavailable("no route hears", true));
  }

  /** The route that hears at the moment. */
  private final class Whoever implements ChatListener {

    @Override
    public CompletionStage<Void> heard(HeardLine line) {
      return listener.get().heard(line);
    }

    @Override
    public CompletionStage<Void> called(HeardCall call) {
      return listener.get().called(call);
    }

    @Override
    public CompletionStage<Void> asked(HeardRequest request) {
      return listener.get().asked(request);
    }
  }
}
