package org.skypesms.chat.skype;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.skypesms.chat.ChatUnavailable;

/**
 * The conversation with one running Skype client, from the first command until the client, the bus
 * or the watch ends it. Commands leave in the order in which they were given, at most a window of
 * them without reply; replies are matched by id, whether they come as the result of Invoke or
 * through Notify (reference, sections 3.1 and 5.1). Safe for use by any thread; never blocks.
 */
final class Session {

  private final BusLink link;
  private final String owner;
  private final TrafficLog traffic;
  private final int window;

  private final Map<String, Command> outstanding = new LinkedHashMap<>();
  private final Queue<Command> waiting = new ArrayDeque<>();
  private final CompletableFuture<String> ended = new CompletableFuture<>();
  private long commands;
  private volatile long lastAnswer = System.nanoTime();
  private volatile boolean answered;

  Session(BusLink link, String owner, TrafficLog traffic, int window) {
    this.link = link;
    this.owner = owner;
    this.traffic = traffic;
    this.window = window;
  }

  /** Gives the reply, or fails with {@link ApiError} or {@link ChatUnavailable}. */
  CompletableFuture<String> ask(String text) {
    Command command = Command.of(text);
    send(command);
    return command.reply();
  }

  /** The same for a command that does not wait for a place in the window. */
  CompletableFuture<String> askNow(String text) {
    Command command = Command.urgent(text);
    send(command);
    return command.reply();
  }

  void send(Command command) {
    if (!accepted(command)) {
      command.reply().completeExceptionally(new ChatUnavailable("not attached", true));
    }
  }

  boolean isWith(String sender) {
    return owner.equals(sender);
  }

  /** A text that came through Notify: perhaps a reply. Gives whether it was one. */
  boolean answeredBy(ApiText text) {
    Command command = text.answersCommand() ? removed(text.id()) : null;
    if (command != null) {
      traffic.replied("#" + text.id() + " " + text.body());
      finish(command, text.body());
    }
    return text.answersCommand();
  }

  /** How long the client has been silent. */
  Duration silence() {
    return Duration.ofNanos(System.nanoTime() - lastAnswer);
  }

  /** The client gave a sign of life by itself. */
  void alive() {
    lastAnswer = System.nanoTime();
    answered = true;
  }

  /** When the client last gave a sign of life here, by the clock of {@link System#nanoTime}. */
  OptionalLong lastSign() {
    return answered ? OptionalLong.of(lastAnswer) : OptionalLong.empty();
  }

  /** Gives up commands whose reply is overdue although the client answers others. */
  void giveUpOlderThan(Duration limit) {
    List<Command> late = new ArrayList<>();
    long now = System.nanoTime();
    synchronized (this) {
      outstanding.values().removeIf(c -> now - c.sentAt() > limit.toNanos() && late.add(c));
    }
    late.forEach(c -> fail(c, new ChatUnavailable("no reply within " + limit, false)));
    transmitWaiting();
  }

  /** Ends the session; what was sent has an uncertain fate, what waited was certainly not done. */
  void end(String reason) {
    List<Command> sent;
    List<Command> unsent;
    synchronized (this) {
      if (ended.isDone()) {
        return;
      }
      ended.complete(reason);
      sent = List.copyOf(outstanding.values());
      unsent = List.copyOf(waiting);
      outstanding.clear();
      waiting.clear();
    }
    sent.forEach(c -> fail(c, new ChatUnavailable(reason, false)));
    unsent.forEach(c -> fail(c, new ChatUnavailable(reason, true)));
  }

  boolean isOver() {
    return ended.isDone();
  }

  /** Completes with the reason when the session ends. Steps added to it must not block. */
  CompletableFuture<String> ended() {
    return ended;
  }

  private synchronized boolean accepted(Command command) {
    if (ended.isDone()) {
      return false;
    }
    boolean free = waiting.isEmpty() && outstanding.size() < window;
    if (free || command.isUrgent()) {
      transmit(command);
    } else {
      waiting.add(command);
    }
    return true;
  }

  private synchronized void transmitWaiting() {
    while (outstanding.size() < window && !waiting.isEmpty()) {
      transmit(waiting.remove());
    }
  }

  private void transmit(Command command) {
    String id = Long.toString(++commands, Character.MAX_RADIX);
    String text = "#" + id + " " + command.text();
    command.sent(System.nanoTime());
    outstanding.put(id, command);
    traffic.sent(text);
    link.invoke(owner, text, (reply, failure) -> invoked(id, reply, failure));
  }

  private void invoked(String id, String reply, Throwable failure) {
    if (failure != null) {
      Command command = removed(id);
      if (command != null) {
        fail(command, failure);
        transmitWaiting();
      }
      return;
    }
    alive();
    if (!reply.isEmpty()) {
      traffic.replied(reply);
      ApiText text = ApiText.of(reply);
      Command command = removed(text.answersCommand() ? text.id() : id);
      if (command != null) {
        finish(command, text.body());
      }
    }
  }

  private synchronized Command removed(String id) {
    return outstanding.remove(id);
  }

  private void finish(Command command, String reply) {
    alive();
    ApiError.in(reply)
        .ifPresentOrElse(error -> fail(command, error), () -> command.reply().complete(reply));
    transmitWaiting();
  }

  private static void fail(Command command, Throwable failure) {
    command.reply().completeExceptionally(Failures.cause(failure));
  }
}
