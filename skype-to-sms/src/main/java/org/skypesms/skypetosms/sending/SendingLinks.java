package org.skypesms.skypetosms.sending;

import java.util.List;
import java.util.Optional;
import org.skypesms.broker.Rejected;
import org.skypesms.message.PhoneNumber;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.state.Claim;

/**
 * The links that texts are sent over, and which of them a text takes now. They may become others
 * while texts are under way. Safe for use by any thread.
 */
public final class SendingLinks {

  private record Now(List<SendingLink> links, Routing routing) {}

  private volatile Now now;

  /** Over these links. */
  public SendingLinks(List<SendingLink> links) {
    become(links);
  }

  /** From now on texts are sent over these links. */
  public final void become(List<SendingLink> links) {
    now = new Now(List.copyOf(links), new Routing(links.stream().map(SendingLink::route).toList()));
  }

  /** How the texts to a number are cut when nothing is amiss; empty when no link serves it. */
  public Optional<SegmentOptions> cutting(PhoneNumber number) {
    return serving(number).stream().findFirst().map(SendingLink::cutting);
  }

  /**
   * The link that a text takes: that of its claim while any part of it may have been taken, and the
   * text is cut as it was then; else the best one that can take texts now, else the best one.
   *
   * @throws Rejected when no link serves the number
   */
  SendingLink choose(Wanted wanted) {
    Optional<SendingLink> bound =
        wanted.untaken() ? Optional.empty() : wanted.claim().flatMap(this::claimed);
    return bound.orElseGet(() -> choose(wanted.text().to()));
  }

  private Optional<SendingLink> claimed(Claim claim) {
    return named(claim.link()).map(link -> link.as(claim));
  }

  private SendingLink choose(PhoneNumber number) {
    List<SendingLink> serving = serving(number);
    return serving.stream()
        .filter(link -> link.link().takesTexts())
        .findFirst()
        .or(() -> serving.stream().findFirst())
        .orElseThrow(() -> new Rejected("no link serves the number " + number.masked()));
  }

  /**
   * How long a text waits for places of a link: until that cannot take texts and another can,
   * unless it has begun on this one.
   */
  Patience patience(Wanted wanted, SendingLink waitedFor) {
    return !wanted.untaken()
        ? Patience.endless()
        : new Patience(() -> better(waitedFor, wanted.text().to()));
  }

  private boolean better(SendingLink waitedFor, PhoneNumber number) {
    return !waitedFor.link().takesTexts()
        && serving(number).stream().anyMatch(other -> other.link().takesTexts());
  }

  private List<SendingLink> serving(PhoneNumber number) {
    Now links = now;
    return links.routing().order(number).stream()
        .map(name -> named(links, name))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The link of that name, if there is one. */
  public Optional<SendingLink> named(String name) {
    return named(now, name);
  }

  private static Optional<SendingLink> named(Now links, String name) {
    return links.links().stream().filter(link -> link.name().equals(name)).findFirst();
  }
}
