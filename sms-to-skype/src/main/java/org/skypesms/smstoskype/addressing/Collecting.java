package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.InboundSms;
import org.skypesms.sms.Concatenation;
import org.skypesms.sms.Reassembly;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.state.Ledger;

/**
 * Collects the parts of long texts until they are whole. Parts that were shown with a gap stay, so
 * that a late one completes them; parts of a text that was whole already are repeats when they come
 * within the time that parts are waited for, and are counted and not shown. Immutable.
 */
public final class Collecting {

  /** An SMSC that heard no answer delivers again so soon, as a rule. */
  static final Duration SOON = Duration.ofMinutes(10);

  private final Showing showing;
  private final Bringing bringing;
  private final Duration patience;
  private final Clock clock;
  private final Clock unhurried;

  /**
   * Of texts whose parts are waited for as long as the given time.
   *
   * @param unhurried by which is judged how lately a text was whole
   */
  public Collecting(
      Showing showing, Bringing bringing, Duration patience, Clock clock, Clock unhurried) {
    this.showing = showing;
    this.bringing = bringing;
    this.patience = patience;
    this.clock = clock;
    this.unhurried = unhurried;
  }

  /** Keeps a part of somebody's text; gives the text when it is whole now. */
  Optional<IncomingText> collect(Ledger ledger, InboundSms sms, ReceivedPart part) {
    Concatenation place = part.concatenation().orElseThrow();
    String key = Reassembly.key(sms.link(), sms.content(), place);
    if (comesAgain(ledger, key, sms, part)) {
      ledger.counters().add("repeated", 1);
      return Optional.empty();
    }
    makeWay(ledger, key, sms, part);
    ledger.incomplete().keep(key, place.number(), place.count(), sms, clock.instant());
    List<InboundSms> parts = ledger.incomplete().parts(key);
    Reassembly text = Showing.reassembly(parts);
    if (!text.complete()) {
      return Optional.empty();
    }
    boolean late = ledger.incomplete().unshown(key).size() < parts.size();
    ledger.incomplete().forget(key);
    if (repeats(ledger, key, text, patience)) {
      return Optional.empty();
    }
    ledger.incomplete().joined(key, text.fingerprints(), clock.instant());
    return Optional.of(showing.text(parts, sms.id(), sms.id().value(), late));
  }

  /**
   * Whether a part that may be a repeat is one of a text that was whole. It is not kept: it would
   * join with parts of the next text under the same reference.
   */
  private boolean comesAgain(Ledger ledger, String key, InboundSms sms, ReceivedPart part) {
    return sms.mayRepeat().isPresent()
        && ledger.incomplete().parts(key).isEmpty()
        && wasWhole(ledger, key, Reassembly.of(List.of(part)), longer(patience, SOON));
  }

  /** A reference that is used again ends the wait for the rest of the text before. */
  private void makeWay(Ledger ledger, String key, InboundSms sms, ReceivedPart part) {
    List<InboundSms> before = ledger.incomplete().parts(key);
    if (before.isEmpty() || Showing.reassembly(before).fit(part) != Reassembly.Fit.OTHER_TEXT) {
      return;
    }
    List<InboundSms> unshown = unshown(ledger, key, before);
    ledger.incomplete().forget(key);
    if (!unshown.isEmpty() && !repeats(ledger, key, Showing.reassembly(before), patience)) {
      String source = sms.id().value();
      bringing.bring(ledger, showing.text(before, unshown.get(0).id(), source, false));
    }
  }

  /** Those of the parts under the key that were not shown. */
  static List<InboundSms> unshown(Ledger ledger, String key, List<InboundSms> parts) {
    List<Integer> numbers = ledger.incomplete().unshown(key);
    return parts.stream()
        .filter(part -> numbers.contains(number(ReceivedPart.of(part.content()))))
        .toList();
  }

  private static int number(ReceivedPart part) {
    return part.concatenation().map(Concatenation::number).orElse(0);
  }

  /** Whether all of the parts are those of a text that was whole so lately; if so, counts that. */
  boolean repeats(Ledger ledger, String key, Reassembly text, Duration lately) {
    boolean repeated = wasWhole(ledger, key, text, lately);
    if (repeated) {
      ledger.counters().add("repeated", 1);
    }
    return repeated;
  }

  private boolean wasWhole(Ledger ledger, String key, Reassembly text, Duration lately) {
    Instant since = unhurried.instant().minus(lately);
    return ledger.incomplete().joined(key, since).filter(text::repeats).isPresent();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
