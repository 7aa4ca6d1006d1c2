package org.skypesms.lab.skype.network;

import java.util.Optional;

/**
 * Contact lists, authorisation and blocking (reference section 8.2). Guarded by the network's lock.
 */
public final class Contacts {
  private final Network network;

  Contacts(Network network) {
    this.network = network;
  }

  /** Gives the owner another standing of the other, and tells what changed. */
  public void set(Account owner, Account other, Standing now) {
    Standing before = owner.standing(other.name());
    owner.standing(other.name(), now);
    if (before.authorized() != now.authorized()) {
      tell(owner, other, "ISAUTHORIZED");
      tell(other, owner, "ONLINESTATUS");
    }
    if (before.blocked() != now.blocked()) {
      tell(owner, other, "ISBLOCKED");
    }
    if (before.buddyStatus() != now.buddyStatus()) {
      tell(owner, other, "BUDDYSTATUS");
    }
  }

  /** Makes the other a contact to be: an authorisation request with that text reaches it. */
  public void request(Account owner, Account other, String text) {
    Standing mine = owner.standing(other.name());
    boolean consented = other.standing(owner.name()).authorized();
    Standing now = mine.withBuddyStatus(2).withAuthorized(true).withBlocked(false);
    owner.standing(other.name(), now);
    for (String property :
        new String[] {"ISAUTHORIZED", "ISBLOCKED", "BUDDYSTATUS", "ONLINESTATUS", "FULLNAME"}) {
      tell(owner, other, property);
    }
    Standing theirs = other.standing(owner.name());
    if (consented) {
      promote(other, owner, true);
    } else if (!theirs.blocked()) {
      other.standing(owner.name(), theirs.withRequest(text));
      tell(other, owner, "RECEIVEDAUTHREQUEST");
    }
  }

  /** Takes the other off the contact list. */
  public void remove(Account owner, Account other) {
    owner.standing(other.name(), owner.standing(other.name()).withBuddyStatus(1));
    tell(owner, other, "BUDDYSTATUS");
  }

  /** Lets the other see this account's status, or no more; answers a request that waits. */
  public void authorize(Account owner, Account other, boolean authorized) {
    Standing mine = owner.standing(other.name());
    if (mine.asked() && authorized) {
      consent(owner, other, mine);
      return;
    }
    owner.standing(other.name(), mine.withoutRequest().withAuthorized(authorized));
    if (!mine.asked()) {
      tell(owner, other, "ISAUTHORIZED");
      tell(other, owner, "ONLINESTATUS");
    }
    promote(owner, other, authorized);
  }

  /** Blocks the other, or no more. */
  public void block(Account owner, Account other, boolean blocked) {
    owner.standing(other.name(), owner.standing(other.name()).withBlocked(blocked));
    tell(owner, other, "ISBLOCKED");
  }

  /** Replaces what the account says about itself and tells those who can know. */
  public void profile(Account account, Profile now, Iterable<String> changedWords) {
    account.profile(now);
    for (Account viewer : network.accounts()) {
      if (viewer.isWatched() && knows(viewer, account)) {
        changedWords.forEach(word -> tell(viewer, account, word));
      }
    }
  }

  /** How the subject shows to the viewer: OFFLINE too where it has not authorised the viewer. */
  public Presence presenceOf(Account subject, Account viewer) {
    boolean shown = subject == viewer || subject.standing(viewer.name()).authorized();
    if (!shown || !subject.isReachable() || subject.presence() == Presence.INVISIBLE) {
      return Presence.OFFLINE;
    }
    return subject.presence();
  }

  /** Tells everyone who may see it that the subject's presence changed. */
  void presenceChanged(Account subject) {
    for (Account viewer : network.accounts()) {
      boolean shown = subject.standing(viewer.name()).authorized();
      if (viewer != subject && shown && viewer.isWatched() && knows(viewer, subject)) {
        tell(viewer, subject, "ONLINESTATUS");
        tell(viewer, subject, "LASTONLINETIMESTAMP");
      }
    }
  }

  private void consent(Account owner, Account other, Standing mine) {
    owner.standing(
        other.name(),
        mine.withoutRequest().withAuthorized(true).withBlocked(false).withBuddyStatus(3));
    for (String property :
        new String[] {"RECEIVEDAUTHREQUEST", "ISAUTHORIZED", "ISBLOCKED", "BUDDYSTATUS"}) {
      tell(owner, other, property);
    }
    comeIntoView(owner, other);
    for (String property : new String[] {"FULLNAME", "LANGUAGE", "COUNTRY"}) {
      tell(owner, other, property);
    }
    promote(owner, other, true);
  }

  /** Who asked for authorisation and gets it has a contact from then on. */
  private void promote(Account owner, Account other, boolean authorized) {
    Standing theirs = other.standing(owner.name());
    if (authorized && theirs.buddyStatus() == 2) {
      other.standing(owner.name(), theirs.withBuddyStatus(3));
      tell(other, owner, "BUDDYSTATUS");
      comeIntoView(other, owner);
    }
  }

  /** A contact shows as OFFLINE until its client has answered, as in the recorded traces. */
  private void comeIntoView(Account viewer, Account subject) {
    tell(viewer, subject, "ONLINESTATUS OFFLINE");
    if (presenceOf(subject, viewer) != Presence.OFFLINE) {
      tell(viewer, subject, "ONLINESTATUS");
    }
    tell(viewer, subject, "TIMEZONE");
  }

  private static boolean knows(Account viewer, Account subject) {
    return viewer.isService() || viewer.standings().containsKey(Account.key(subject.name()));
  }

  private static void tell(Account viewer, Account about, String property) {
    viewer.changed(Change.Kind.USER, about.name(), property);
  }

  /** The account of a name that may be of any case, if it exists. */
  public Optional<Account> find(String skypename) {
    return network.find(skypename);
  }
}
