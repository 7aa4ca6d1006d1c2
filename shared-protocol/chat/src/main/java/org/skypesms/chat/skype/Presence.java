package org.skypesms.chat.skype;

import java.util.concurrent.atomic.AtomicReference;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.chat.ClientState;
import org.skypesms.message.Skypename;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the client stands, as last seen by the watch. Logs every change once. Thread-safe. */
final class Presence {

  private static final Logger log = LoggerFactory.getLogger(Presence.class);

  private final Skypename self;
  private final AtomicReference<ClientState> state = new AtomicReference<>(ClientState.AWAY);
  private volatile Attachment attachment;
  private volatile boolean networkOnline;
  private volatile boolean closed;

  Presence(Skypename self) {
    this.self = self;
  }

  ClientState state() {
    Attachment now = attachment;
    boolean ended = now != null && now.session().isOver();
    return ended ? ClientState.AWAY : state.get();
  }

  /** What is attached; fails when nothing can be done now, and certainly nothing was done. */
  Attachment present() {
    Attachment now = attachment;
    if (now == null || state() != ClientState.ONLINE) {
      throw new ChatUnavailable("the chat client is not online", true);
    }
    return now;
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

  /** Nothing more is worth a word. */
  void closed() {
    closed = true;
  }

  void refused() {
    change(ClientState.REFUSED, "it does not allow this program; somebody has to allow it there");
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
    change(online ? ClientState.ONLINE : ClientState.AWAY, reason);
  }

  private void change(ClientState now, String reason) {
    ClientState before = state.getAndSet(now);
    if (before == now || closed) {
      return;
    }
    if (now == ClientState.ONLINE) {
      log.info("The chat client of {} is online", self);
    } else {
      log.warn("The chat client of {} is {}: {}", self, now, reason);
    }
  }
}
