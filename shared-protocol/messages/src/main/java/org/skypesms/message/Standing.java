package org.skypesms.message;

/**
 * How an account of the service sees a person (2005 paper, section 4).
 *
 * @param buddyStatus 0 never a contact, 1 was removed, 2 authorisation pending, 3 contact
 * @param authorized whether the account has authorised the person
 * @param blocked whether the account has blocked the person
 */
public record Standing(int buddyStatus, boolean authorized, boolean blocked) {

  /** Somebody unknown. */
  public static final Standing STRANGER = new Standing(0, false, false);

  /** Checks the range. */
  public Standing {
    if (buddyStatus < 0 || buddyStatus > 3) {
      throw new IllegalArgumentException("a buddy status is 0, 1, 2 or 3");
    }
  }

  /** Whether the person is in the contact list. */
  public boolean contact() {
    return buddyStatus == 3;
  }
}
