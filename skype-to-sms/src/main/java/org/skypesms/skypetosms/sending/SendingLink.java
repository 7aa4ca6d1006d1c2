package org.skypesms.skypetosms.sending;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.SmscAddress;
import org.skypesms.smpp.Link;
import org.skypesms.smpp.Submission;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.state.Claim;

/**
 * A link that texts are sent over.
 *
 * @param link itself
 * @param prefixes beginnings of the numbers it serves; the empty one is that of all
 * @param weight its share among links with the same beginning; 0: only while no other can
 * @param cutting how its texts are cut
 * @param source where its texts come from; empty: the gateway number of the conversation
 */
public record SendingLink(
    Link link,
    List<String> prefixes,
    int weight,
    SegmentOptions cutting,
    Optional<SmscAddress> source) {

  String name() {
    return link.name();
  }

  /** The same, but cutting texts as such a claim says, if it does. */
  SendingLink as(Claim claim) {
    return SegmentOptions.read(claim.cutting())
        .map(before -> new SendingLink(link, prefixes, weight, before, source))
        .orElse(this);
  }

  Route route() {
    return new Route(name(), prefixes, weight);
  }

  /** A reference number that the link can carry. */
  int reference(int number) {
    return number & cutting.joining().highestReference();
  }

  /** The parts of a text that was accepted, with their common reference number. */
  List<Submission> submissions(OutboundSms text, int reference) {
    List<Submission> parts = new TextParts(cutting).submissions(text, reference);
    return source.map(other -> parts.stream().map(part -> part.from(other)).toList()).orElse(parts);
  }
}
