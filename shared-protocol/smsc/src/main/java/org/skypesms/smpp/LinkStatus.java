package org.skypesms.smpp;

import java.time.Instant;
import java.util.Optional;

/**
 * How a link stands, for status pages and metrics. Counts are since the link was made.
 *
 * @param name of the link
 * @param state now
 * @param since when the state began
 * @param paused whether it is told to take no texts
 * @param outstanding submissions without answer
 * @param waiting callers that wait for a slot
 * @param counts what went through
 * @param lastSubmit when the SMSC accepted a part last
 * @param lastDeliver when the SMSC delivered last
 * @param lastError why the link was lost or refused last, one sentence, or empty
 */
public record LinkStatus(
    String name,
    LinkState state,
    Instant since,
    boolean paused,
    int outstanding,
    int waiting,
    LinkCounts counts,
    Optional<Instant> lastSubmit,
    Optional<Instant> lastDeliver,
    String lastError) {}
