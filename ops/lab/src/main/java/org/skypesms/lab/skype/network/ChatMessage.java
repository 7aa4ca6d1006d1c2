package org.skypesms.lab.skype.network;

/** One account's message object: an utterance under a number of that account, with a status. */
public final class ChatMessage {
  private final long id;
  private final Account owner;
  private final Utterance utterance;
  private MessageStatus status;
  private long shownAs;
  private int outstanding;

  ChatMessage(long id, Account owner, Utterance utterance, MessageStatus status) {
    this.id = id;
    this.owner = owner;
    this.utterance = utterance;
    this.status = status;
    this.shownAs = id;
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

  /** The id under which the owner's history showed it last; an edit shows it anew. */
  long shownAs() {
    return shownAs;
  }

  void shownAs(long id) {
    shownAs = id;
  }

  void expectRecipients(int count) {
    outstanding = count;
  }

  /** True when this was the last recipient to be reached. */
  boolean reachedOne() {
    return --outstanding == 0;
  }
}
