package org.skypesms.server;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.skypesms.smpp.Flow;
import org.skypesms.smpp.LinkState;
import org.skypesms.smpp.LinkStatus;

/**
 * How one link of a half stands, as its status row shows it.
 *
 * @param name of the link
 * @param state {@code bound}, {@code unbound}, {@code refused}, {@code closed}, or {@code
 *     elsewhere} when only the other half binds it
 * @param paused whether it is told to take no texts
 * @param since when the state began; {@code null} elsewhere
 * @param outstanding parts without answer
 * @param window how many there may be
 * @param rate parts a second, 0 for no limit
 * @param lastSubmit when the SMSC accepted a part last, or {@code null}
 * @param lastDeliver when the SMSC delivered last, or {@code null}
 * @param idForm how receipts write ids: {@code decimal} or the like, or {@code learnt}
 * @param why why it was lost or refused last, or empty
 */
public record LinkRow(
    String name,
    String state,
    boolean paused,
    Instant since,
    int outstanding,
    int window,
    int rate,
    Instant lastSubmit,
    Instant lastDeliver,
    String idForm,
    String why) {

  static LinkRow of(LinkPlan plan, Optional<LinkStatus> status) {
    Flow flow = plan.settings().flow();
    String idForm =
        plan.reading()
            .receiptIds()
            .map(form -> form.name().toLowerCase(Locale.ROOT))
            .orElse("learnt");
    return new LinkRow(
        plan.name(),
        status.map(LinkStatus::state).map(LinkRow::word).orElse(LinkWords.ELSEWHERE),
        status.map(LinkStatus::paused).orElse(false),
        status.map(LinkStatus::since).orElse(null),
        status.map(LinkStatus::outstanding).orElse(0),
        flow.window(),
        flow.rate(),
        status.flatMap(LinkStatus::lastSubmit).orElse(null),
        status.flatMap(LinkStatus::lastDeliver).orElse(null),
        idForm,
        status.map(LinkStatus::lastError).orElse(""));
  }

  private static String word(LinkState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
