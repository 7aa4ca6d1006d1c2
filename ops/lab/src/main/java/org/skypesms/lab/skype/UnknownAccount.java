package org.skypesms.lab.skype;

/** Nobody has that Skypename; a retry helps once the account was made. Nothing was done. */
public final class UnknownAccount extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownAccount(String skypename) {
    super("there is no account " + skypename);
  }
}
