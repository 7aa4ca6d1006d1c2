package org.skypesms.skypetosms.sending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.skypesms.message.OutboundSms;
import org.skypesms.state.Claim;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;

/**
 * A text that was asked whether it is still wanted, with what was done about it before.
 *
 * @param text the text
 * @param wanted whether anything is left to do
 * @param claim its claim, if it was claimed before
 * @param copies its parts that have results
 * @param reference by which a phone joins its parts, if it has several and no part was taken
 */
public record Wanted(
    OutboundSms text,
    boolean wanted,
    Optional<Claim> claim,
    List<Part> copies,
    OptionalInt reference) {

  /** A text whose parts are joined by what its claim says. */
  Wanted(OutboundSms text, boolean wanted, Optional<Claim> claim, List<Part> copies) {
    this(text, wanted, claim, copies, OptionalInt.empty());
  }

  /** Whether it is certain that no part was taken. */
  boolean untaken() {
    return Claiming.untaken(claim, copies);
  }

  /**
   * Whether it was claimed for another link, or cut otherwise than now, and can begin again because
   * no part was taken.
   */
  boolean begunOtherwise(Claim now) {
    return (moved(now) || cutOtherwise(now)) && untaken();
  }

  /**
   * Whether some part may have been taken and the others can follow it no more, because the link is
   * gone or cuts otherwise now. A text of one part can be sent again over any link.
   */
  boolean stranded(Claim now) {
    return (cutOtherwise(now) || (moved(now) && now.parts() > 1)) && !untaken();
  }

  private boolean cutOtherwise(Claim now) {
    return claim.filter(before -> before.parts() != now.parts()).isPresent();
  }

  private boolean moved(Claim now) {
    return claim.filter(before -> !before.link().equals(now.link())).isPresent();
  }

  /**
   * The first copies of planned parts that an earlier claim left without any result: whatever
   * becomes of the second ones, they may have been taken.
   */
  List<Part> lost(List<PartPlan> plans, Instant at) {
    return plans.stream()
        .filter(plan -> plan.doubtful() && !hasResult(plan.number()))
        .map(plan -> lost(plan.number(), at))
        .toList();
  }

  private boolean hasResult(int number) {
    return copies.stream().anyMatch(copy -> copy.number() == number);
  }

  private Part lost(int number, Instant at) {
    return new Part(
        text.id(),
        number,
        1,
        claim.orElseThrow().link(),
        text.to(),
        Optional.empty(),
        PartState.UNCERTAIN,
        "",
        at);
  }

  /** The text as if it had not been claimed, to be claimed for another link than before. */
  Wanted unclaimed() {
    return new Wanted(text, wanted, Optional.empty(), copies, reference);
  }
}
