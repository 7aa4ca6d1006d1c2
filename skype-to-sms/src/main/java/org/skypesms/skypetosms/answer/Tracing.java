package org.skypesms.skypetosms.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscMessageId;
import org.skypesms.state.Claim;
import org.skypesms.state.Part;
import org.skypesms.state.Text;
import org.skypesms.words.Phrase;

/**
 * Tells administrators what happened to a text, as far as the state knows: never its words, and no
 * whole number. Immutable.
 */
final class Tracing {

  void trace(Conversing with, Optional<String> name, int reference) {
    Skypename person = name.map(Skypename::new).orElse(with.line().from());
    with.ledger()
        .texts()
        .find(person, reference)
        .ifPresentOrElse(
            text -> with.sayOf(text, history(with, text)),
            () -> with.say(Phrase.TRACE_NOTHING, person.value(), String.valueOf(reference)));
  }

  private static String history(Conversing with, Text text) {
    Telling telling = new Telling(with);
    List<String> lines = new ArrayList<>();
    lines.add(
        telling.say(
            Phrase.TRACE_TEXT,
            String.valueOf(text.reference()),
            text.person().value(),
            text.conversation().phone().masked(),
            text.conversation().gateway().value(),
            text.window().id(),
            text.id().value(),
            telling.zone()));
    lines.add(telling.say(Phrase.TRACE_ACCEPTED, telling.exact(text.acceptedAt()), text.parts()));
    with.ledger().parts().claim(text.id()).ifPresent(claim -> lines.add(claimed(telling, claim)));
    with.ledger().parts().of(text.id()).forEach(part -> lines.add(part(telling, part)));
    lines.add(state(with, telling, text));
    return String.join("\n", lines);
  }

  private static String claimed(Telling telling, Claim claim) {
    return telling.say(
        Phrase.TRACE_CLAIMED,
        telling.exact(claim.at()),
        claim.link(),
        String.valueOf(claim.epoch()),
        String.valueOf(claim.concatenation()),
        claim.parts());
  }

  private static String part(Telling telling, Part part) {
    return telling.say(
        Phrase.TRACE_PART,
        telling.exact(part.at()),
        String.valueOf(part.number()),
        String.valueOf(part.copy()),
        part.link(),
        part.smscId().map(SmscMessageId::value).orElse("-"),
        part.state().name(),
        reason(part.reason()));
  }

  private static String state(Conversing with, Telling telling, Text text) {
    return telling.say(
        Phrase.TRACE_STATE,
        telling.exact(text.changedAt()),
        with.words().say(Phrase.valueOf(text.state().name())),
        reason(text.reason()),
        text.possiblySentTwice() ? with.words().say(Phrase.STATE_TWICE) : "");
  }

  private static String reason(String reason) {
    return reason.isEmpty() ? "" : " (" + reason + ")";
  }
}
