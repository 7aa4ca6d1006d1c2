package org.skypesms.lab.skype.client;

import org.skypesms.lab.skype.network.Account;

/** How an account's client shows another's name. Stateless. */
public final class DisplayNames {
  private DisplayNames() {}

  /** The nickname given by the viewer, else the full name, else the Skypename. */
  public static String of(Account viewer, Account subject) {
    String nickname = viewer.standing(subject.name()).displayName();
    if (!nickname.isEmpty()) {
      return nickname;
    }
    String full = subject.profile().fullName();
    return full.isEmpty() ? subject.name() : full;
  }
}
