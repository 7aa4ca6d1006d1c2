package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.server.config.Access;
import org.skypesms.state.Ruling;

/**
 * Decides who may use the service (2005 paper, section 4). A block, by either half's account or by
 * an administrator, is absolute; then what an administrator ruled about the person counts;
 * administrators themselves are always admitted; the standing at either half admits. Immutable.
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

  private final Supplier<AccessRules> rules;

  Admission(Supplier<AccessRules> rules) {
    this.rules = rules;
  }

  /**
   * Judges a person.
   *
   * @param standings how the halves see them
   * @param ruling what an administrator decided about them
   */
  Verdict judge(
      Skypename person, Profile profile, List<Standing> standings, Optional<Ruling> ruling) {
    if (ruling.equals(Optional.of(Ruling.BLOCKED))
        || standings.stream().anyMatch(Standing::blocked)) {
      return Verdict.BLOCKED;
    }
    boolean admitted =
        administrator(person, standings)
            || ruling
                .map(Ruling.ALLOWED::equals)
                .orElseGet(() -> admitted(person, profile, standings));
    return admitted ? Verdict.ADMITTED : Verdict.REFUSED;
  }

  /** Whether the words of administration are for the person. */
  boolean administrator(Skypename person, List<Standing> standings) {
    return standings.stream().anyMatch(one -> rules.get().administrator(person, one));
  }

  private boolean admitted(Skypename person, Profile profile, List<Standing> standings) {
    return place(profile)
        && rules.get().policies().stream().anyMatch(one -> by(one, person, standings));
  }

  private boolean by(Access access, Skypename person, List<Standing> standings) {
    return switch (access) {
      case EVERYBODY -> true;
      case CONTACTS -> standings.stream().anyMatch(Standing::contact);
      case AUTHORIZED -> standings.stream().anyMatch(Standing::authorized);
      case LIST -> rules.get().names(person);
    };
  }

  private boolean place(Profile profile) {
    return isOneOf(rules.get().countries(), profile.country())
        && isOneOf(rules.get().languages(), profile.language());
  }

  private static boolean isOneOf(Set<String> wanted, String one) {
    return wanted.isEmpty() || wanted.contains(one);
  }
}
