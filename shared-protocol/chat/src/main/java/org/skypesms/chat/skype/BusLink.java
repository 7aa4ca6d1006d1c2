package org.skypesms.chat.skype;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.freedesktop.dbus.connections.transports.TransportConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.messages.Error;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.messages.MethodReturn;

/**
 * One connection to a D-Bus bus. It stands on the messages and the transport of dbus-java alone,
 * not on its connection classes: one thread reads, so that replies and notifications keep the order
 * in which the client sent them, and no call waits for a thread. Safe for use by any thread.
 */
final class BusLink implements AutoCloseable {

  private static final long SERIAL = 0xFFFF_FFFFL;

  private final Map<Long, CompletableFuture<String>> calls = new ConcurrentHashMap<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private final TransportConnection transport;
  private final BusMessages messages;
  private final BusListener listener;
  private final ClientObject object;
  private final BusWriter writer;
  private final Thread writing;

  private BusLink(TransportConnection transport, BusListener listener) {
    this.transport = transport;
    this.messages = new BusMessages(transport.getMessageFactory());
    this.listener = listener;
    this.object = new ClientObject(messages, listener);
    this.writer = new BusWriter(transport.getChannel(), e -> end("cannot write: " + e));
    this.writing = thread("writer", writer);
  }

  /** Starts to speak over an open transport. Blocks for nothing. */
  static BusLink over(TransportConnection transport, BusListener listener) {
    BusLink link = new BusLink(transport, listener);
    link.writing.start();
    thread("reader", link::read).start();
    return link;
  }

  CompletableFuture<String> hello() {
    return call(messages.hello());
  }

  CompletableFuture<String> watchOwner() {
    return call(messages.watchOwner());
  }

  /** The unique name that owns {@code com.Skype.API}; empty when there is none. */
  CompletableFuture<String> owner() {
    return call(messages.askOwner()).exceptionally(BusLink::noOwner);
  }

  /** Gives the reply or the failure to the callback, on the reader thread and in order. */
  void invoke(String owner, String command, BiConsumer<String, Throwable> callback) {
    CompletableFuture<String> reply = new CompletableFuture<>();
    var unused = reply.whenComplete(callback);
    send(messages.invoke(owner, command), reply);
  }

  boolean isOver() {
    return over.get();
  }

  @Override
  public void close() {
    end("closed here");
  }

  private CompletableFuture<String> call(Message call) {
    CompletableFuture<String> reply = new CompletableFuture<>();
    send(call, reply);
    return reply;
  }

  private void send(Message call, CompletableFuture<String> reply) {
    long serial = call.getSerial() & SERIAL;
    calls.put(serial, reply);
    writer.write(BusMessages.octets(call));
    if (over.get() && calls.remove(serial) != null) {
      BusFailure gone = new BusFailure("the bus is gone", true);
      ForkJoinPool.commonPool().execute(() -> reply.completeExceptionally(gone));
    }
  }

  private void read() {
    try {
      while (!over.get()) {
        Message message = transport.getReader().readMessage();
        if (message != null) {
          handle(message);
        }
      }
    } catch (IOException | DBusException | RuntimeException e) {
      end("cannot read: " + e);
    }
  }

  private void handle(Message message) {
    if (message instanceof MethodCall call) {
      object.answer(call).map(BusMessages::octets).ifPresent(writer::write);
    } else if (message instanceof DBusSignal && BusMessages.isOwnerChange(message)) {
      listener.ownerChanged(BusMessages.newOwner(message));
    } else if (message instanceof MethodReturn || message instanceof Error) {
      replied(message);
    }
  }

  private void replied(Message reply) {
    CompletableFuture<String> call = calls.remove(reply.getReplySerial() & SERIAL);
    if (call == null) {
      return;
    }
    if (reply instanceof Error) {
      call.completeExceptionally(BusFailure.named(reply.getName()));
      return;
    }
    call.complete(BusMessages.text(reply));
  }

  private void end(String reason) {
    if (!over.compareAndSet(false, true)) {
      return;
    }
    try {
      transport.close();
    } catch (IOException e) {
      reason = reason + ", and cannot close: " + e;
    }
    writing.interrupt();
    listener.lost(reason);
    String why = reason;
    calls.forEach((serial, call) -> call.completeExceptionally(new BusFailure(why, false)));
    calls.clear();
  }

  private static String noOwner(Throwable failure) {
    if (Failures.cause(failure) instanceof BusFailure e && e.certainlyNotDone()) {
      return "";
    }
    throw new BusFailure(Failures.cause(failure).getMessage(), false);
  }

  private static Thread thread(String role, Runnable work) {
    Thread thread = new Thread(work, "skype-bus-" + role);
    thread.setDaemon(true);
    return thread;
  }
}
