package org.skypesms.skypetosms.answer;

import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;

/**
 * Decides who may use the service (2005 paper, section 4). A block by either half's account is
 * absolute; the standing at either admits. Immutable.
 */
final class Admission {

  /** What happens to a person's line. */
  enum Verdict {
    /** It is answered. */
    ADMITTED,
    /** It gets the refusal sentence. */
    REFUSED,
    /** It gets nothing. */
    BLOCKED
  }

  private final Policy policy;

  Admission(Policy policy) {
    this.policy = policy;
  }

  Verdict judge(Skypename person, Profile profile, Standing one, Standing other) {
    if (one.blocked() || other.blocked()) {
      return Verdict.BLOCKED;
    }
    boolean standing = standing(person, one) || standing(person, other);
    return standing && place(profile) ? Verdict.ADMITTED : Verdict.REFUSED;
  }

  private boolean standing(Skypename person, Standing standing) {
    return switch (policy.access()) {
      case EVERYBODY -> true;
      case CONTACTS -> standing.contact();
      case AUTHORIZED -> standing.authorized();
      case LIST ->
          policy.accessList().stream().anyMatch(name -> name.equalsIgnoreCase(person.value()));
    };
  }

  private boolean place(Profile profile) {
    return (policy.accessCountries().isEmpty()
            || policy.accessCountries().contains(profile.country()))
        && (policy.accessLanguages().isEmpty()
            || policy.accessLanguages().contains(profile.language()));
  }
}
