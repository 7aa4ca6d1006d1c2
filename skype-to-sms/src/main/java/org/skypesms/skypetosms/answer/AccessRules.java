package org.skypesms.skypetosms.answer;

import java.util.Set;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.server.config.Access;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.Rules;

/**
 * The operator's rules of who may use the service; they may be read again while it runs.
 *
 * @param policies who is admitted: whom any of these admits
 * @param countries when not empty, only people whose profile names one of these
 * @param languages when not empty, only people whose profile names one of these
 * @param names who is admitted by name
 * @param administrators names, or the word {@code contacts}
 */
public record AccessRules(
    Set<Access> policies,
    Set<String> countries,
    Set<String> languages,
    Set<String> names,
    Set<String> administrators) {

  /** The rules in a configuration. */
  public static AccessRules of(Configuration configuration) {
    return new AccessRules(
        configuration.get(Rules.ACCESS),
        configuration.get(Rules.ACCESS_COUNTRIES),
        configuration.get(Rules.ACCESS_LANGUAGES),
        configuration.get(Rules.ACCESS_LIST),
        configuration.get(Rules.ADMINISTRATORS));
  }

  /** Whether the person may use the words of administration. */
  boolean administrator(Skypename person, Standing standing) {
    return named(administrators, person)
        || administrators.contains("contacts") && standing.contact();
  }

  /** Whether the person is admitted by name. */
  boolean names(Skypename person) {
    return named(names, person);
  }

  private static boolean named(Set<String> names, Skypename person) {
    return names.stream().anyMatch(name -> name.equalsIgnoreCase(person.value()));
  }
}
