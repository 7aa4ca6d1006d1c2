package org.skypesms.skypetosms.command;

import java.time.Duration;
import java.util.List;
import org.skypesms.message.PhoneNumber;

/** Requests about the people whom somebody writes to. Names are as typed. */
public sealed interface People extends Request {

  /** Save a number under a name. */
  record Add(String name, PhoneNumber phone) implements People {}

  /** Who is saved. */
  record Contacts() implements People {}

  /** Another name for a contact or a group. */
  record Rename(String name, String newName) implements People {}

  /** Forget a contact or a group. */
  record Remove(String name) implements People {}

  /** What is known of somebody. */
  record Who(Recipient whom) implements People {}

  /** Who is in a group. */
  record ShowGroup(String name) implements People {}

  /** A group of these. */
  record MakeGroup(String name, List<Recipient> members) implements People {

    /** Keeps a copy. */
    public MakeGroup {
      members = List.copyOf(members);
    }
  }

  /** Nothing more is shown from that phone. */
  record Block(Recipient whom) implements People {}

  /** It is shown again. */
  record Unblock(Recipient whom) implements People {}

  /** Who is blocked. */
  record Blocked() implements People {}

  /** Nothing is shown from that phone for a while. */
  record Mute(Recipient whom, Duration span) implements People {}

  /** It is shown at once again. */
  record Unmute(Recipient whom) implements People {}
}
