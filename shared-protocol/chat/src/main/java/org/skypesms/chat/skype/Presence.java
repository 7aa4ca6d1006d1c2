package org.skypesms.chat.skype;

import java.time.Clock;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.chat.ClientReport;
import org.skypesms.chat.ClientState;
import org.skypesms.message.Skypename;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the client stands, as last seen by the watch. Logs every change once. Thread-safe. */
final class Presence {

  private static final Logger log = LoggerFactory.getLogger(Presence.class);

  private final Skypename self;
  private final Clock clock;
  private volatile ClientReport report;
  private volatile Attachment attachment;
  private volatile boolean networkOnline;
  private volatile boolean launching;
  private volatile boolean closed;

  Presence(Skypename self, Clock clock) {
    this.self = self;
    this.clock = clock;
    this.report = new ClientReport(ClientState.AWAY, clock.instant(), "not yet attached", 0);
  }

  ClientState state() {
    return report().state();
  }

  ClientReport report() {
    ClientReport last = report;
    Attachment now = attachment;
    boolean ended = now != null && now.session().isOver() && last.state() == ClientState.ONLINE;
    return ended
        ? new ClientReport(ClientState.AWAY, clock.instant(), "it was left", last.launches())
        : last;
  }

  /** What is attached; fails when nothing can be done now, and certainly nothing was done. */
  Attachment present() {
    Attachment now = attachment;
    if (now == null || state() != ClientState.ONLINE) {
      throw new ChatUnavailable("the chat client is not online", true);
    }
    return now;
  }

  boolean isAttached() {
    return attachment != null;
  }

  void attached(Attachment now) {
    attachment = now;
    settle("attached");
  }

  void detached(String reason) {
    attachment = null;
    networkOnline = false;
    settle(reason);
  }

  /** There is nothing to attach to. */
  void missing(String reason) {
    if (state() == ClientState.AWAY) {
      settle(reason);
    }
  }

  /** Nothing more is worth a word. */
  void closed() {
    closed = true;
  }

  void refused() {
    change(ClientState.REFUSED, "it does not allow this program; somebody has to allow it there");
  }

  /** It is missing, and an attempt to launch it begins. */
  synchronized void launching() {
    launching = true;
    ClientReport last = report;
    report = new ClientReport(last.state(), last.since(), last.reason(), last.launches() + 1);
    settle("it is being launched; before: " + last.reason());
  }

  /** It was launched, and gave a sign of life. */
  void launched() {
    launching = false;
    if (attachment == null) {
      settle("launched, and not yet attached");
    }
  }

  /** The attempt was in vain. */
  void notLaunched(String reason) {
    launching = false;
    settle(reason);
  }

  boolean isNetworkOnline() {
    return networkOnline;
  }

  /** Takes a value of CONNSTATUS. */
  void connection(String status) {
    networkOnline = "ONLINE".equals(status);
    if (attachment != null) {
      settle("its connection is " + status);
    }
  }

  private void settle(String reason) {
    boolean online = attachment != null && networkOnline;
    ClientState missing = launching ? ClientState.STARTING : ClientState.AWAY;
    change(online ? ClientState.ONLINE : missing, reason);
  }

  private synchronized void change(ClientState now, String reason) {
    ClientReport before = report;
    if (before.state() == now) {
      report = new ClientReport(now, before.since(), reason, before.launches());
      return;
    }
    report = new ClientReport(now, clock.instant(), reason, before.launches());
    if (closed) {
      return;
    }
    if (now == ClientState.ONLINE) {
      log.info("The chat client of {} is online", self);
    } else {
      log.warn("The chat client of {} is {}: {}", self, now, reason);
    }
  }
}
