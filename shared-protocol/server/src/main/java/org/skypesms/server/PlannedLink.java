package org.skypesms.server;

import org.skypesms.smpp.JsmppLink;

/**
 * A link with its plan.
 *
 * @param plan what it is to be
 * @param link itself
 */
public record PlannedLink(LinkPlan plan, JsmppLink link) {}
