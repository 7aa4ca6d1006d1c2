package org.skypesms.server;

import java.util.List;
import org.skypesms.smpp.LinkSettings;
import org.skypesms.sms.SegmentOptions;

/**
 * What a link is to be, and which texts it is for.
 *
 * @param settings how it binds
 * @param prefixes beginnings of the numbers it serves; the empty one is that of all
 * @param weight its share among links with the same beginning; 0: only while no other can
 * @param cutting how its texts are cut
 */
public record LinkPlan(
    LinkSettings settings, List<String> prefixes, int weight, SegmentOptions cutting) {

  /** Keeps a copy. */
  public LinkPlan {
    prefixes = List.copyOf(prefixes);
  }
}
