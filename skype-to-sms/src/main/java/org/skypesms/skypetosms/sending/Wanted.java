package org.skypesms.skypetosms.sending;

import java.util.List;
import java.util.Optional;
import org.skypesms.broker.Rejected;
import org.skypesms.message.OutboundSms;
import org.skypesms.state.Claim;
import org.skypesms.state.Part;

/**
 * A text that was asked whether it is still wanted, with what was done about it before.
 *
 * @param text the text
 * @param wanted whether anything is left to do
 * @param claim its claim, if it was claimed before
 * @param copies its parts that have results
 */
public record Wanted(OutboundSms text, boolean wanted, Optional<Claim> claim, List<Part> copies) {

  /** Whether it is certain that no part was taken. */
  boolean untaken() {
    return Claiming.untaken(claim, copies);
  }

  /**
   * Whether it was claimed for another link, or cut otherwise than now, and can begin again because
   * no part was taken.
   *
   * @throws Rejected when it was cut otherwise and some part may have been taken
   */
  boolean begunOtherwise(Claim now) {
    boolean cutOtherwise = claim.filter(before -> before.parts() != now.parts()).isPresent();
    boolean moved = claim.filter(before -> !before.link().equals(now.link())).isPresent();
    if (cutOtherwise && !untaken()) {
      throw new Rejected(
          "the text was begun in %d parts, and link %s makes %d of it"
              .formatted(claim.get().parts(), now.link(), now.parts()));
    }
    return (moved || cutOtherwise) && untaken();
  }

  /** The text as if it had not been claimed, to be claimed for another link than before. */
  Wanted unclaimed() {
    return new Wanted(text, wanted, Optional.empty(), copies);
  }
}
