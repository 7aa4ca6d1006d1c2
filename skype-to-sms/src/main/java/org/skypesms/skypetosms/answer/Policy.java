package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.server.config.Access;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.PersonRules;
import org.skypesms.server.config.Places;
import org.skypesms.server.config.Rules;

/**
 * The rules of the operator.
 *
 * @param access who may use the service
 * @param accessCountries when not empty, only people whose profile names one of these
 * @param accessLanguages when not empty, only people whose profile names one of these
 * @param accessList who is admitted by name
 * @param administrators names, or the word {@code contacts}
 * @param mostParts how many parts a text may have
 * @param countries where texts may go; empty: everywhere
 * @param gateways the numbers that texts come from
 * @param introductions whether a person is introduced to a phone, and the service to a person
 * @param greetings whether people are wished a happy birthday
 */
public record Policy(
    Access access,
    Set<String> accessCountries,
    Set<String> accessLanguages,
    Set<String> accessList,
    Set<String> administrators,
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
        configuration.get(Rules.ACCESS),
        configuration.get(Rules.ACCESS_COUNTRIES),
        configuration.get(Rules.ACCESS_LANGUAGES),
        configuration.get(Rules.ACCESS_LIST),
        configuration.get(Rules.ADMINISTRATORS),
        configuration.get(Rules.LIMITS) ? LIMITED : UNLIMITED,
        configuration.get(Rules.COUNTRIES),
        configuration.get(Places.GATEWAY_NUMBERS),
        configuration.get(Rules.FIRST_CONTACT),
        configuration.get(PersonRules.GREETINGS));
  }

  /** Whether the person may use the words of administration. */
  public boolean administrator(Skypename person, Standing standing) {
    return administrators.stream().anyMatch(name -> name.equalsIgnoreCase(person.value()))
        || administrators.contains("contacts") && standing.contact();
  }
}
