package org.skypesms.server;

import org.skypesms.smpp.JsmppLink;

/**
 * A link with its plan.
 *
 * @param plan what it is to be
 * @param link itself
 */
public record PlannedLink(LinkPlan plan, JsmppLink link) {

  /** The same link by another plan that needs no other connection. */
  PlannedLink become(LinkPlan other) {
    link.become(other.settings().flow());
    return new PlannedLink(other, link);
  }

  /** Whether both have one name. */
  boolean isNamedLike(PlannedLink other) {
    return plan.name().equals(other.plan.name());
  }
}
