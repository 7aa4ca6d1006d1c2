package org.skypesms.chat.skype;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.message.Skypename;

/**
 * The chat with one partner. It is opened once per session (reference, section 9.2); lines said
 * meanwhile wait, so that they leave in the order in which they were given. Thread-safe.
 */
final class Dialog {

  private record Line(String body, CompletableFuture<String> id) {}

  private final Session session;
  private final Dialect dialect;
  private final Skypename partner;
  private final Queue<Line> waiting = new ArrayDeque<>();
  private boolean opening;
  private String speech;

  Dialog(Session session, Dialect dialect, Skypename partner) {
    this.session = session;
    this.dialect = dialect;
    this.partner = partner;
    this.speech = dialect.createsChats() ? null : "MESSAGE " + partner + " ";
  }

  /** Gives the id of the line when the client has taken it. */
  CompletableFuture<String> say(String body) {
    Line line = new Line(body, new CompletableFuture<>());
    Command open = null;
    synchronized (this) {
      if (speech != null) {
        send(line);
      } else {
        waiting.add(line);
        open = opening ? null : Command.of("CHAT CREATE " + partner);
        opening = true;
      }
    }
    if (open != null) {
      open(open);
    }
    return line.id();
  }

  private void open(Command open) {
    open.onReply(this::opened);
    session.send(open);
  }

  private void opened(String reply, Throwable failure) {
    Queue<Line> lost = new ArrayDeque<>();
    synchronized (this) {
      opening = false;
      String chat = failure == null ? chatIn(reply) : "";
      if (chat.isEmpty()) {
        lost.addAll(waiting);
      } else {
        speech = "CHATMESSAGE " + chat + " ";
        waiting.forEach(this::send);
      }
      waiting.clear();
    }
    RuntimeException why =
        failure == null
            ? new ChatUnavailable("no chat in the client's answer", true)
            : opening(failure);
    lost.forEach(line -> line.id().completeExceptionally(why));
  }

  /** A chat that was perhaps opened is not yet a line that was perhaps said. */
  private static RuntimeException opening(Throwable failure) {
    RuntimeException why = Failures.ofPort(failure);
    return why instanceof ChatUnavailable ? new ChatUnavailable(why.getMessage(), true) : why;
  }

  private void send(Line line) {
    Command command = Command.of(speech + line.body());
    command.onReply((reply, failure) -> said(line, reply, failure));
    session.send(command);
  }

  private void said(Line line, String reply, Throwable failure) {
    if (failure == null) {
      PropertyLine.of(reply)
          .filter(PropertyLine::isStatusOfMessage)
          .ifPresentOrElse(
              status -> line.id().complete(status.id()),
              () -> line.id().completeExceptionally(notUnderstood()));
      return;
    }
    if (Failures.cause(failure) instanceof ApiError error && error.noSuchChat()) {
      forgetChat();
    }
    line.id().completeExceptionally(Failures.ofPort(failure));
  }

  private static ChatUnavailable notUnderstood() {
    return new ChatUnavailable("the client's answer to a line was not understood", false);
  }

  private synchronized void forgetChat() {
    speech = dialect.createsChats() ? null : speech;
  }

  private static String chatIn(String reply) {
    return PropertyLine.of(reply)
        .filter(line -> line.object().equals("CHAT"))
        .map(PropertyLine::id)
        .orElse("");
  }
}
