package org.skypesms.lab.skype.network;

import java.util.ArrayDeque;
import java.util.Deque;

/** One account's message object: an utterance under a number of that account, with a status. */
public final class ChatMessage {
  private final long id;
  private final Account owner;
  private final Utterance utterance;
  private MessageStatus status;
  private final Deque<Long> shownAs = new ArrayDeque<>(2);

  ChatMessage(long id, Account owner, Utterance utterance, MessageStatus status) {
    this.id = id;
    this.owner = owner;
    this.utterance = utterance;
    this.status = status;
  }

  /** Its number in the owner's client. */
  public long id() {
    return id;
  }

  /** Whose object it is. */
  public Account owner() {
    return owner;
  }

  /** What was said. */
  public Utterance utterance() {
    return utterance;
  }

  /** How far it has come. */
  public MessageStatus status() {
    return status;
  }

  /** Whether the owner said it. */
  public boolean own() {
    return utterance.author() == owner;
  }

  void status(MessageStatus now) {
    status = now;
  }

  /** The ids under which the owner's window shows it, newest last; an edit shows it anew. */
  Deque<Long> shownAs() {
    return shownAs;
  }
}
