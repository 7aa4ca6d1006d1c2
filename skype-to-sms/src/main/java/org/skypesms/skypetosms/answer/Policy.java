package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.PhoneNumber;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.PersonRules;
import org.skypesms.server.config.PhoneRules;
import org.skypesms.server.config.Places;
import org.skypesms.server.config.Rules;

/**
 * The rules of the operator.
 *
 * @param mostParts how many parts a text may have
 * @param countries where texts may go; empty: everywhere
 * @param gateways the numbers that texts come from
 * @param introductions whether a person is introduced to a phone, and the service to a person
 * @param greetings whether people are wished a happy birthday
 */
public record Policy(
    int mostParts,
    Optional<Set<String>> countries,
    List<PhoneNumber> gateways,
    boolean introductions,
    boolean greetings) {

  private static final int LIMITED = 10;
  private static final int UNLIMITED = 255;

  /** The rules in a configuration. */
  public static Policy of(Configuration configuration) {
    return new Policy(
        configuration.get(Rules.LIMITS) ? LIMITED : UNLIMITED,
        configuration.get(Rules.COUNTRIES),
        configuration.get(Places.GATEWAY_NUMBERS),
        configuration.get(PhoneRules.FIRST_CONTACT),
        configuration.get(PersonRules.GREETINGS));
  }
}
