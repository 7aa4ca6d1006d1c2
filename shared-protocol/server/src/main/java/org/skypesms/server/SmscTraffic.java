package org.skypesms.server;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skypesms.message.Half;
import org.skypesms.smpp.LinkStatus;
import org.skypesms.state.Ledger;

/**
 * When texts went to an SMSC and came from one last; kept in the state, so that it outlives a half.
 *
 * @param to when an SMSC accepted a part last, if ever
 * @param from when an SMSC delivered last, if ever
 */
record SmscTraffic(Optional<Instant> to, Optional<Instant> from) {

  static final SmscTraffic NONE = new SmscTraffic(Optional.empty(), Optional.empty());

  static SmscTraffic of(List<LinkStatus> links) {
    return new SmscTraffic(
        latest(links.stream().map(LinkStatus::lastSubmit)),
        latest(links.stream().map(LinkStatus::lastDeliver)));
  }

  /** What the half kept, with what these links did since; that is kept, too. */
  static SmscTraffic kept(Ledger ledger, Half half, List<LinkStatus> links) {
    SmscTraffic before =
        new SmscTraffic(
            value(ledger, "last to SMSC " + half), value(ledger, "last from SMSC " + half));
    SmscTraffic now = before.and(of(links));
    now.keep(ledger, "last to SMSC " + half, before, SmscTraffic::to);
    now.keep(ledger, "last from SMSC " + half, before, SmscTraffic::from);
    return now;
  }

  /** The later of each. */
  SmscTraffic and(SmscTraffic other) {
    return new SmscTraffic(latest(Stream.of(to, other.to)), latest(Stream.of(from, other.from)));
  }

  private void keep(
      Ledger ledger,
      String key,
      SmscTraffic before,
      Function<SmscTraffic, Optional<Instant>> which) {
    if (!which.apply(this).equals(which.apply(before))) {
      ledger.counters().value(key, which.apply(this).orElseThrow().toString());
    }
  }

  private static Optional<Instant> value(Ledger ledger, String key) {
    return ledger.counters().value(key).map(Instant::parse);
  }

  private static Optional<Instant> latest(Stream<Optional<Instant>> times) {
    return times.flatMap(Optional::stream).max(Comparator.naturalOrder());
  }
}
