package org.skypesms.server;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How a half stands, as its status page shows it.
 *
 * @param half its name
 * @param role {@code active} or {@code standby}
 * @param since when the process came up
 * @param now when this was written
 * @param broker {@code up} or {@code away}
 * @param smsc {@code bound}, {@code paused}, {@code unbound}, {@code refused}, {@code closed}, or
 *     {@code elsewhere} when only the other half binds it; of several links the best
 * @param chat {@code online}, {@code starting}, {@code away} or {@code refused}
 * @param links such a word for each link, by name
 * @param messages counts over all time by state
 * @param facts what else is worth knowing, in the order shown
 * @param linkRows how each link stands
 * @param queues how many messages are in each queue that the half watches, as far as known
 * @param lastToSmsc when an SMSC accepted a part last, or {@code null}
 * @param lastFromSmsc when an SMSC delivered last, or {@code null}
 */
public record Status(
    String half,
    String role,
    Instant since,
    Instant now,
    String broker,
    String smsc,
    String chat,
    Map<String, String> links,
    Map<String, Long> messages,
    Map<String, String> facts,
    List<LinkRow> linkRows,
    Map<String, Long> queues,
    Instant lastToSmsc,
    Instant lastFromSmsc) {

  /** The fact that says that there are dead letters; absent when there are none. */
  static final String DEAD_LETTERS = "dead letters";

  /** A row of an earlier version has no links. */
  public Status {
    links = links == null ? Map.of() : links;
    linkRows = linkRows == null ? List.of() : linkRows;
    queues = queues == null ? Map.of() : queues;
  }

  /** Whether messages can flow: everything that the half needs is there. */
  public boolean ready() {
    return role.equals("active") && broker.equals("up") && smscThere() && chat.equals("online");
  }

  /** Whether texts to phones can leave: the half is ready, and not every link is paused. */
  public boolean canSend() {
    return ready() && smsc.equals("bound");
  }

  /** Whether no link that this half needs is missing; a paused one is there. */
  boolean smscThere() {
    return smsc.equals("bound")
        || smsc.equals(LinkWords.PAUSED)
        || smsc.equals(LinkWords.ELSEWHERE);
  }
}
