package org.skypesms.lab.skype.network;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** How one account sees a chat: its member objects, its messages in it, its bookmark. */
public final class ChatView {
  private final Chat chat;
  private final Account owner;
  private final Map<Account, Long> memberObjects = new LinkedHashMap<>();
  private final Set<Account> active = new LinkedHashSet<>();
  private final Set<Account> heard = new LinkedHashSet<>();
  private final Deque<ChatMessage> messages = new ArrayDeque<>();
  private String adder = "";
  private String departure = "UNSUBSCRIBED";
  private boolean bookmarked;
  private boolean announced;
  private int unread;

  ChatView(Chat chat, Account owner) {
    this.chat = chat;
    this.owner = owner;
    adder = chat.creator() == owner ? "" : chat.creator().name();
    active.add(owner);
    memberObjects.put(owner, owner.nextId());
    chat.members().forEach(this::memberObject);
  }

  /** The chat. */
  public Chat chat() {
    return chat;
  }

  /** The number of a member's CHATMEMBER object. */
  public long memberObject(Account member) {
    return memberObjects.computeIfAbsent(member, m -> owner.nextId());
  }

  /** Every CHATMEMBER object by its member. */
  public Map<Account, Long> memberObjects() {
    return Collections.unmodifiableMap(memberObjects);
  }

  /** Whose clients have been reached in this chat. */
  public Set<Account> active() {
    return active;
  }

  /** The others who have said something to the owner in it. */
  Set<Account> heard() {
    return heard;
  }

  /** The owner's messages in it, oldest first. */
  public Deque<ChatMessage> messages() {
    return messages;
  }

  /** How many of them the owner has received and not seen. */
  public int unread() {
    return unread;
  }

  void add(ChatMessage message) {
    messages.add(message);
    unread += message.status() == MessageStatus.RECEIVED ? 1 : 0;
  }

  void remove(ChatMessage message) {
    if (messages.remove(message) && message.status() == MessageStatus.RECEIVED) {
      unread--;
    }
  }

  void seenOne() {
    unread--;
  }

  /** The Skypename of who brought the owner in; empty in chats the owner opened. */
  public String adder() {
    return adder;
  }

  void adder(String name) {
    adder = name;
  }

  /** What MYSTATUS says once the owner is out: UNSUBSCRIBED, KICKED, BANNED, CHAT_DISBANDED. */
  public String departure() {
    return departure;
  }

  void departure(String status) {
    departure = status;
  }

  /** Whether the owner bookmarked it. */
  public boolean bookmarked() {
    return bookmarked;
  }

  void bookmarked(boolean value) {
    bookmarked = value;
  }

  /** True once, for the first message in it. */
  boolean announceNow() {
    boolean first = !announced;
    announced = true;
    return first;
  }
}
