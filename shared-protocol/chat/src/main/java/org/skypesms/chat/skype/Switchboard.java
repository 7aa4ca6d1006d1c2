package org.skypesms.chat.skype;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what the bus brings to where it belongs: replies to the session, notifications to hearing,
 * requests, calls, people and presence, changes of the name's owner to the watch. Runs on the bus's
 * reader thread. Unknown notifications are noise (reference, section 15).
 */
final class Switchboard implements BusListener {

  private static final Logger log = LoggerFactory.getLogger(Switchboard.class);

  private final TrafficLog traffic;
  private final Hearing hearing;
  private final Requests requests;
  private final IncomingCalls calls;
  private final Presence presence;
  private volatile Session session;
  private volatile Attachment attachment;
  private volatile long earlierSign = System.nanoTime();
  private long changes;

  Switchboard(
      TrafficLog traffic,
      Hearing hearing,
      Requests requests,
      IncomingCalls calls,
      Presence presence) {
    this.traffic = traffic;
    this.hearing = hearing;
    this.requests = requests;
    this.calls = calls;
    this.presence = presence;
  }

  void connect(Session now) {
    attachment = null;
    earlierSign = lastSign();
    session = now;
  }

  void connect(Attachment now) {
    attachment = now;
  }

  /** How long no client has given a sign of life, in this session or an earlier one. */
  Duration silence() {
    return Duration.ofNanos(System.nanoTime() - lastSign());
  }

  private long lastSign() {
    Session now = session;
    return now == null ? earlierSign : now.lastSign().orElse(earlierSign);
  }

  @Override
  public void notified(String sender, String raw) {
    Session now = session;
    if (now == null || !now.isWith(sender)) {
      return;
    }
    ApiText text = ApiText.of(raw);
    if (now.answeredBy(text)) {
      return;
    }
    traffic.notified(raw);
    try {
      notified(now, text.body());
    } catch (RuntimeException e) {
      log.debug("A notification was not understood", e);
    }
  }

  @Override
  public void ownerChanged(String owner) {
    Session now = session;
    if (now != null && !now.isWith(owner)) {
      now.end(owner.isEmpty() ? "the client is gone" : "the client was replaced");
    }
    changed();
  }

  @Override
  public void lost(String reason) {
    Session now = session;
    if (now != null) {
      now.end("the bus is gone: " + reason);
    }
    changed();
  }

  /** How often the owner changed so far. */
  synchronized long changes() {
    return changes;
  }

  /** Waits until the owner changed more often than that, or the time is over. */
  synchronized void awaitChangeAfter(long before, Duration limit) throws InterruptedException {
    long until = System.nanoTime() + limit.toNanos();
    long left = limit.toMillis();
    while (changes == before && left > 0) {
      wait(left);
      left = Duration.ofNanos(until - System.nanoTime()).toMillis();
    }
  }

  private synchronized void changed() {
    changes++;
    notifyAll();
  }

  private void notified(Session now, String text) {
    switch (text) {
      case "PONG" -> now.alive();
      case "USERSTATUS LOGGEDOUT", "CONNSTATUS LOGGEDOUT" -> now.end("the account is logged out");
      default -> {
        if (text.startsWith("CONNSTATUS ")) {
          presence.connection(text.substring("CONNSTATUS ".length()));
        } else {
          PropertyLine.of(text).ifPresent(this::notified);
        }
      }
    }
  }

  private void notified(PropertyLine line) {
    if (line.isStatusOfMessage()) {
      status(line);
    } else if (line.object().equals("CHAT") && line.name().equals("ACTIVITY_TIMESTAMP")) {
      hearing.activity();
    } else if (line.object().equals("CALL") && line.value().equals("RINGING")) {
      calls.rings(Long.parseLong(line.id()));
    } else if (line.name().equals("RECEIVEDAUTHREQUEST")) {
      requests.announced();
    } else if (line.object().equals("USER") && attachment != null) {
      attachment.people().notified(line);
    }
  }

  private void status(PropertyLine line) {
    switch (line.value()) {
      case "RECEIVED" -> hearing.arrived(Long.parseLong(line.id()), false);
      case "READ" -> hearing.arrived(Long.parseLong(line.id()), true);
      default -> {}
    }
  }
}
