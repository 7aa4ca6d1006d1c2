package org.skypesms.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skypesms.smpp.Flow;

/** What is different between two sets of links, in plain lines. */
final class LinkChanges {

  private LinkChanges() {}

  static List<String> between(List<LinkPlan> before, List<LinkPlan> after) {
    List<String> changes = new ArrayList<>();
    after.forEach(
        plan ->
            named(before, plan.name())
                .ifPresentOrElse(
                    known -> compare(known, plan, changes),
                    () -> changes.add("link " + plan.name() + " added")));
    before.stream()
        .filter(plan -> named(after, plan.name()).isEmpty())
        .forEach(plan -> changes.add("link " + plan.name() + " removed"));
    return changes;
  }

  private static Optional<LinkPlan> named(List<LinkPlan> plans, String name) {
    return plans.stream().filter(plan -> plan.name().equals(name)).findFirst();
  }

  private static void compare(LinkPlan before, LinkPlan after, List<String> changes) {
    if (before.equals(after)) {
      return;
    }
    boolean connected = before.settings().connectsLike(after.settings());
    if (!connected || before.here() != after.here()) {
      changes.add("link " + after.name() + " exchanged");
      return;
    }
    Flow flow = after.settings().flow();
    changes.add(
        before.settings().flow().equals(flow)
            ? "link " + after.name() + " changed"
            : "link %s changed: window %d, rate %d"
                .formatted(after.name(), flow.window(), flow.rate()));
  }
}
