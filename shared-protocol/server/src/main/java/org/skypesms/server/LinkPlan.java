package org.skypesms.server;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.SmscAddress;
import org.skypesms.smpp.LinkSettings;
import org.skypesms.sms.SegmentOptions;

/**
 * What a link is to be, and which texts it is for.
 *
 * @param settings how it binds
 * @param here whether this half binds it; else only the other one does
 * @param prefixes beginnings of the numbers it serves; the empty one is that of all
 * @param weight its share among links with the same beginning; 0: only while no other can
 * @param cutting how its texts are cut
 * @param source where its texts come from; empty: the gateway number of the conversation
 * @param reading how what it delivers is read
 */
public record LinkPlan(
    LinkSettings settings,
    boolean here,
    List<String> prefixes,
    int weight,
    SegmentOptions cutting,
    Optional<SmscAddress> source,
    LinkReading reading) {

  /** Keeps a copy. */
  public LinkPlan {
    prefixes = List.copyOf(prefixes);
  }

  /** The name of the link. */
  public String name() {
    return settings.name();
  }
}
