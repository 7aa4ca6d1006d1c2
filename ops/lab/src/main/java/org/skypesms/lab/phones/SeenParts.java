package org.skypesms.lab.phones;

import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the parts that came last, as many as an SMSC can hand over again. Thread-safe. */
final class SeenParts {

  private static final int REMEMBERED = 100_000;

  private final Set<String> ids = new LinkedHashSet<>();

  /** Whether this id is new. */
  synchronized boolean add(String id) {
    boolean added = ids.add(id);
    if (ids.size() > REMEMBERED) {
      ids.remove(ids.iterator().next());
    }
    return added;
  }
}
