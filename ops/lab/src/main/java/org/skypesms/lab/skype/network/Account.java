package org.skypesms.lab.skype.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One account with its own view of all the others. */
public final class Account {
  private final String name;
  private final boolean service;
  private final Map<String, Standing> standings = new LinkedHashMap<>();
  private final Map<String, ChatView> chats = new LinkedHashMap<>();
  private final History history;
  private final Mailbox waiting;
  private final List<Watcher> watchers = new ArrayList<>();
  private Profile profile;
  private ClientState state = ClientState.RUNNING;
  private Presence presence = Presence.ONLINE;
  private Instant lastOnline;
  private long lastId;

  Account(String name, boolean service, Profile profile, Instant now, Allowance allowance) {
    this.history = new History(allowance, this::mayGo, this::forgotten);
    this.waiting = new Mailbox(allowance);
    this.name = name;
    this.service = service;
    this.profile = profile;
    this.lastOnline = now;
  }

  /** The form under which names are compared: Skypenames know no case. */
  static String key(String skypename) {
    return skypename.toLowerCase(Locale.ROOT);
  }

  /** The Skypename. */
  public String name() {
    return name;
  }

  /** Whether one of the gateway's halves is logged in here. */
  public boolean isService() {
    return service;
  }

  /** What it says about itself. */
  public Profile profile() {
    return profile;
  }

  /** What it holds about another. */
  public Standing standing(String other) {
    return standings.getOrDefault(key(other), Standing.STRANGER);
  }

  /** The Skypenames (in lower case) it holds anything about. */
  public Map<String, Standing> standings() {
    return standings;
  }

  /** Its messages. */
  public History history() {
    return history;
  }

  /** Its chats, in the order in which it came to know them. */
  public Collection<ChatView> chats() {
    return chats.values();
  }

  /** Its view of the chat of that id. */
  public Optional<ChatView> chat(String id) {
    return Optional.ofNullable(chats.get(id));
  }

  /** How its client is. */
  public ClientState state() {
    return state;
  }

  /** The status its owner chose. */
  public Presence presence() {
    return presence;
  }

  /** When it was online last; only of interest while it is not. */
  public Instant lastOnline() {
    return lastOnline;
  }

  /** Whether messages reach it now. */
  public boolean isReachable() {
    return state == ClientState.RUNNING;
  }

  /** From now on the watcher is told of this account's changes. */
  public void watch(Watcher watcher) {
    watchers.add(watcher);
  }

  /** A number for a new object; one counter for all kinds of objects. */
  public long nextId() {
    return ++lastId;
  }

  /** Tells the watchers. */
  public void changed(Change.Kind kind, Object id, String property) {
    if (!watchers.isEmpty()) {
      Change change = new Change(kind, id.toString(), property);
      List.copyOf(watchers).forEach(watcher -> watcher.changed(change));
    }
  }

  /** Whether nothing more can be kept for it. */
  boolean isFull() {
    return history.isFull() || waiting.isFull();
  }

  boolean isWatched() {
    return !watchers.isEmpty();
  }

  void profile(Profile now) {
    profile = now;
  }

  void standing(String other, Standing now) {
    standings.put(key(other), now);
  }

  void state(ClientState now) {
    state = now;
  }

  void presence(Presence now) {
    presence = now;
  }

  void lastOnline(Instant at) {
    lastOnline = at;
  }

  void forget(Chat chat) {
    chats.remove(chat.id());
  }

  ChatView view(Chat chat) {
    return chats.computeIfAbsent(chat.id(), id -> new ChatView(chat, this));
  }

  Mailbox waiting() {
    return waiting;
  }

  /** A half's unread messages stay, whatever happens; a person's window has shown them. */
  private boolean mayGo(ChatMessage message) {
    boolean unread = message.status() == MessageStatus.RECEIVED;
    return !unread || !service;
  }

  private void forgotten(ChatMessage message) {
    ChatView view = chats.get(message.utterance().chat().id());
    if (view != null) {
      view.remove(message);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
