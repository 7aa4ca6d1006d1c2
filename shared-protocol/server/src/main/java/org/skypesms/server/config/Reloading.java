package org.skypesms.server.config;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which keys take effect when the configuration is read again by a running half. */
public final class Reloading {

  private static final Set<Key<?>> OF_PEOPLE =
      Set.of(
          Rules.ACCESS,
          Rules.ACCESS_COUNTRIES,
          Rules.ACCESS_LANGUAGES,
          Rules.ACCESS_LIST,
          Rules.ADMINISTRATORS);
  private static final Set<Key<?>> OF_LINKS =
      Set.of(
          Places.LINKS,
          Places.SMSC_URL,
          Places.SMSC_PASSWORD_FILE,
          Places.SMSC_BIND,
          Rules.SENDING_RATE,
          Rules.WINDOW,
          Rules.SMSC_RESPONSE_TIMEOUT);

  private Reloading() {}

  /** The keys about people that have another value now. */
  public static Set<String> aboutPeople(Configuration before, Configuration now) {
    Set<String> changed = new TreeSet<>(now.changedFrom(before));
    changed.retainAll(names(OF_PEOPLE));
    return changed;
  }

  /** The keys that have another value now and take effect at the next start only. */
  public static Set<String> later(Configuration started, Configuration now) {
    Set<String> later = new TreeSet<>(now.changedFrom(started));
    later.removeAll(names(OF_PEOPLE));
    later.removeAll(names(OF_LINKS));
    later.removeIf(name -> Keys.linkOf(name).isPresent());
    return later;
  }

  private static Set<String> names(Set<Key<?>> keys) {
    return keys.stream().map(Key::name).collect(Collectors.toUnmodifiableSet());
  }
}
