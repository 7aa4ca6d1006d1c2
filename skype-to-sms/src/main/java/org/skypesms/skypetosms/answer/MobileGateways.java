package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skypesms.message.Conversation;
import org.skypesms.message.PhoneNumber;
import org.skypesms.state.Followed;

/**
 * Chooses the gateway number from which texts of a phone follow to a mobile, so that the mobile's
 * answers tell whom they are for: always the same for the same phone, and another one for another
 * phone as long as the pool lasts. Immutable.
 */
final class MobileGateways {

  private final List<PhoneNumber> pool;

  MobileGateways(List<PhoneNumber> pool) {
    this.pool = List.copyOf(pool);
  }

  /**
   * The number for texts of a conversation.
   *
   * @param ways those on which texts followed to the mobile before, the latest first
   */
  PhoneNumber of(Conversation original, List<Followed> ways) {
    Optional<PhoneNumber> before =
        ways.stream()
            .filter(way -> way.original().equals(original))
            .map(way -> way.mobile().gateway())
            .filter(pool::contains)
            .findFirst();
    return before.orElseGet(() -> unused(original.gateway(), ways));
  }

  private PhoneNumber unused(PhoneNumber preferred, List<Followed> ways) {
    List<PhoneNumber> used =
        ways.stream().map(way -> way.mobile().gateway()).filter(pool::contains).distinct().toList();
    return Stream.concat(Stream.of(preferred), pool.stream())
        .filter(number -> !used.contains(number))
        .findFirst()
        .orElseGet(() -> used.get(used.size() - 1));
  }

  /**
   * Whom an answer of the mobile is for: the phone whose number stands before it with a colon, as
   * in what followed; else the one whose text followed last from that gateway number.
   *
   * @param ways those of the mobile, the latest first
   */
  static Optional<Answered> answered(Conversation mobile, List<Followed> ways, String body) {
    return ways.stream()
        .filter(way -> body.startsWith(beginning(way)))
        .map(way -> new Answered(way.original(), after(body, beginning(way))))
        .findFirst()
        .or(
            () ->
                ways.stream()
                    .filter(way -> way.mobile().equals(mobile))
                    .map(way -> new Answered(way.original(), body))
                    .findFirst());
  }

  private static String beginning(Followed way) {
    return way.original().phone().value() + ":";
  }

  private static String after(String body, String beginning) {
    String text = body.substring(beginning.length());
    return text.startsWith(" ") ? text.substring(1) : text;
  }

  /** The conversation that an answer continues, and what it says. */
  record Answered(Conversation conversation, String body) {}
}
