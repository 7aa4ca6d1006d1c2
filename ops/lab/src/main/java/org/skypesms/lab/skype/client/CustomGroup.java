package org.skypesms.lab.skype.client;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** A group that the owner made. Guarded by the network's lock. */
final class CustomGroup {
  private final long id;
  private final long persistentId;
  private final Set<String> names = new LinkedHashSet<>();
  private String displayName;

  CustomGroup(long id, long persistentId, String displayName) {
    this.id = id;
    this.persistentId = persistentId;
    this.displayName = displayName;
  }

  long id() {
    return id;
  }

  long persistentId() {
    return persistentId;
  }

  String displayName() {
    return displayName;
  }

  void displayName(String name) {
    displayName = name;
  }

  /** Skypenames in lower case. */
  Set<String> names() {
    return names;
  }

  boolean holds(String skypename) {
    return names.contains(skypename.toLowerCase(Locale.ROOT));
  }
}
