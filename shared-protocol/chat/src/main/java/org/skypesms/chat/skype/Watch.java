package org.skypesms.chat.skype;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.freedesktop.dbus.exceptions.DBusException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the client attached for as long as this program lives: opens the bus, waits for a client,
 * attaches, and pings it (2005 paper, section 6.1). A client is judged by its answers. One that
 * stays silent loses its session and its connection, because nothing that is still under way there
 * can be told from something lost. Runs on a thread of its own until it is interrupted.
 */
final class Watch implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(Watch.class);
  private static final Duration COMMAND_LIMIT = Duration.ofSeconds(20);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
  private static final Duration BREATH = Duration.ofMillis(100);

  private final SkypeSettings settings;
  private final BusDoor door;
  private final Switchboard switchboard;
  private final Presence presence;
  private final List<Follower> followers;
  private final TrafficLog traffic;
  private final GrowingDelay pause = new GrowingDelay(BREATH, Duration.ofSeconds(2));
  private String lastTrouble = "";

  Watch(
      SkypeSettings settings,
      BusDoor door,
      Switchboard switchboard,
      Presence presence,
      List<Follower> followers,
      TrafficLog traffic) {
    this.settings = settings;
    this.door = door;
    this.switchboard = switchboard;
    this.presence = presence;
    this.followers = followers;
    this.traffic = traffic;
  }

  @Override
  public void run() {
    try {
      while (true) {
        visitBus();
        TimeUnit.NANOSECONDS.sleep(pause.take().toNanos());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void visitBus() throws InterruptedException {
    try (BusLink link = door.open(switchboard)) {
      while (!link.isOver()) {
        visitClient(link);
      }
    } catch (IOException | DBusException | ExecutionException | TimeoutException e) {
      missing("cannot attach to the chat client: " + Failures.cause(e));
    } catch (RuntimeException e) {
      trouble("the watch stumbled: " + e);
    }
  }

  private void visitClient(BusLink link)
      throws InterruptedException, ExecutionException, TimeoutException {
    long changes = switchboard.changes();
    String owner = BusDoor.answer(link.owner());
    if (owner.isEmpty()) {
      missing("no chat client is on the bus, waiting for one");
      switchboard.awaitChangeAfter(changes, LOOK_AGAIN);
      return;
    }
    Session session = new Session(link, owner, traffic, settings.window());
    switchboard.connect(session);
    try {
      stayWith(session, link);
    } finally {
      session.end("the watch left the client");
      followers.forEach(Follower::detached);
      presence.detached(session.ended().join());
    }
    switchboard.awaitChangeAfter(switchboard.changes(), BREATH);
  }

  private void stayWith(Session session, BusLink link)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (link.isOver()) {
      return;
    }
    Attachment attachment = new Attaching(settings, presence).attach(session);
    switchboard.connect(attachment);
    presence.attached(attachment);
    followers.forEach(follower -> follower.attached(attachment));
    pause.reset();
    lastTrouble = "";
    while (!session.isOver()) {
      ping(session);
      awaitEnd(session);
    }
  }

  private void missing(String what) {
    trouble(what);
    presence.missing(what);
  }

  /** The same trouble is told once, however often it is met before the next success. */
  private void trouble(String what) {
    if (!what.equals(lastTrouble)) {
      log.warn("{}: {}", settings.self(), what);
      lastTrouble = what;
    }
  }

  private void ping(Session session) throws TimeoutException {
    if (session.silence().compareTo(settings.pongDeadline()) > 0) {
      session.end("the client does not answer");
      throw new TimeoutException("no PONG");
    }
    session.giveUpOlderThan(COMMAND_LIMIT);
    Command ping = Command.urgent("PING");
    ping.onReply((reply, failure) -> ponged(session, failure));
    session.send(ping);
    if (!presence.isNetworkOnline()) {
      Command command = Command.urgent("GET CONNSTATUS");
      command.onReply(this::connection);
      session.send(command);
    }
  }

  private static void ponged(Session session, Throwable failure) {
    if (failure instanceof ApiError error && error.code() == ApiError.ACCESS_DENIED) {
      session.end("the client forgot this program");
    }
  }

  private void connection(String reply, Throwable failure) {
    if (failure == null) {
      presence.connection(reply.substring(reply.lastIndexOf(' ') + 1));
    }
  }

  private void awaitEnd(Session session) throws InterruptedException, ExecutionException {
    try {
      session.ended().get(settings.pingInterval().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      log.trace("The client is there");
    }
  }
}
