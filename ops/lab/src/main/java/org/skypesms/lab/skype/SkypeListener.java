package org.skypesms.lab.skype;

/**
 * Is told that something changed in the network, never what: who wants to know reads it. Called
 * while the network's lock is held, so it must return at once.
 */
public interface SkypeListener {
  /** Accounts, contacts, presence or standings changed. */
  void accountsChanged();

  /** Lines, their states or unread marks in this account's windows changed. */
  void chatsChanged(String skypename);
}
