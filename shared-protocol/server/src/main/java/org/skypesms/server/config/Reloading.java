package org.skypesms.server.config;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which keys take effect when the configuration is read again by a running half. */
public final class Reloading {

  private static final Set<Key<?>> AT_ONCE =
      Set.of(
          Places.LINKS,
          Places.SMSC_URL,
          Places.SMSC_PASSWORD_FILE,
          Places.SMSC_BIND,
          Rules.SENDING_RATE,
          Rules.WINDOW,
          Rules.SMSC_RESPONSE_TIMEOUT);

  private static final Set<String> NAMES =
      AT_ONCE.stream().map(Key::name).collect(Collectors.toUnmodifiableSet());

  private Reloading() {}

  /** The keys that have another value now and take effect at the next start only. */
  public static Set<String> later(Configuration started, Configuration now) {
    Set<String> later = new TreeSet<>(now.changedFrom(started));
    later.removeIf(name -> NAMES.contains(name) || Keys.linkOf(name).isPresent());
    return later;
  }
}
