package org.skypesms.lab.skype.network;

/**
 * What one account holds about another (reference section 8.1).
 *
 * @param buddyStatus 0 never a contact, 1 removed, 2 authorisation pending, 3 contact
 * @param authorized whether this account lets the other see its status
 * @param blocked whether nothing of the other reaches this account
 * @param displayName the local nickname, empty by default
 * @param authRequest the text of a request of the other that waits, empty if none
 * @param asked whether such a request waits (its text may be empty)
 * @param speedDial the speed-dial code, empty by default
 */
public record Standing(
    int buddyStatus,
    boolean authorized,
    boolean blocked,
    String displayName,
    String authRequest,
    boolean asked,
    String speedDial) {

  /** That of two strangers. */
  public static final Standing STRANGER = new Standing(0, false, false, "", "", false, "");

  /** The same with another buddy status. */
  public Standing withBuddyStatus(int status) {
    return new Standing(status, authorized, blocked, displayName, authRequest, asked, speedDial);
  }

  /** The same, authorised or not. */
  public Standing withAuthorized(boolean value) {
    return new Standing(buddyStatus, value, blocked, displayName, authRequest, asked, speedDial);
  }

  /** The same, blocked or not. */
  public Standing withBlocked(boolean value) {
    return new Standing(buddyStatus, authorized, value, displayName, authRequest, asked, speedDial);
  }

  /** The same with another nickname. */
  public Standing withDisplayName(String name) {
    return new Standing(buddyStatus, authorized, blocked, name, authRequest, asked, speedDial);
  }

  /** The same with another speed-dial code. */
  public Standing withSpeedDial(String code) {
    return new Standing(buddyStatus, authorized, blocked, displayName, authRequest, asked, code);
  }

  Standing withRequest(String text) {
    return new Standing(buddyStatus, authorized, blocked, displayName, text, true, speedDial);
  }

  Standing withoutRequest() {
    return new Standing(buddyStatus, authorized, blocked, displayName, "", false, speedDial);
  }
}
