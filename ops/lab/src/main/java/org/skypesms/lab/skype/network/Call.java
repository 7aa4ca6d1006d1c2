package org.skypesms.lab.skype.network;

import java.time.Instant;

/** A voice call as one of its two sides has it. Guarded by the network's lock. */
public final class Call {
  /** How a call stands, in the words of the Access API. */
  public enum Status {
    UNPLACED,
    RINGING,
    FAILED,
    FINISHED,
    REFUSED,
    MISSED
  }

  private final long id;
  private final Account owner;
  private final Account partner;
  private final boolean incoming;
  private final Instant at;
  private Status status = Status.UNPLACED;
  private Call otherSide;

  Call(Account owner, Account partner, boolean incoming, Instant at) {
    this.id = owner.nextId();
    this.owner = owner;
    this.partner = partner;
    this.incoming = incoming;
    this.at = at;
  }

  /** The owner's number of it. */
  public long id() {
    return id;
  }

  /** Who is called, or calls. */
  public Account partner() {
    return partner;
  }

  /** Whether the partner calls. */
  public boolean incoming() {
    return incoming;
  }

  /** When it began. */
  public Instant at() {
    return at;
  }

  /** How it stands. */
  public Status status() {
    return status;
  }

  /** Whether it rings. */
  public boolean isActive() {
    return status == Status.RINGING;
  }

  Call otherSide() {
    return otherSide;
  }

  void ringsAt(Call other) {
    otherSide = other;
    other.otherSide = this;
  }

  void is(Status now) {
    status = now;
    owner.changed(Change.Kind.CALL, id, "STATUS " + now);
  }

  void is(String detail) {
    owner.changed(Change.Kind.CALL, id, detail);
  }
}
