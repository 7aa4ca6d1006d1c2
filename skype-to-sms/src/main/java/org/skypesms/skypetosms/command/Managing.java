package org.skypesms.skypetosms.command;

/** Requests about the person's own texts and the service. */
public sealed interface Managing extends Request {

  /** Whether texts can go out, and the person's counts. */
  record ServiceStatus() implements Managing {}

  /** What became of one text. */
  record TextStatus(int reference) implements Managing {}

  /** What became of the newest text. */
  record Last() implements Managing {}

  /** Withdraw a text that still waits. */
  record Cancel(int reference) implements Managing {}

  /** Send a text once more. */
  record Resend(int reference) implements Managing {}

  /** What a text would cost. */
  record Price(Recipient to, String text) implements Managing {}
}
