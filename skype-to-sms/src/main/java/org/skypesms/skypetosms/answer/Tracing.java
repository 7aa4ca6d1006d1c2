package org.skypesms.skypetosms.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscMessageId;
import org.skypesms.state.Claim;
import org.skypesms.state.Ledger;
import org.skypesms.state.Mailing;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.Text;
import org.skypesms.words.Phrase;

/**
 * Tells administrators what happened to a text, or to all of one line to several phones, as far as
 * the state knows: of each copy of a part the first and the last result. Never its words, and no
 * whole number. Immutable.
 */
final class Tracing {

  void trace(Conversing with, Optional<String> name, int reference) {
    Skypename person = name.map(Skypename::new).orElse(with.line().from());
    Ledger ledger = with.ledger();
    Optional<Mailing> several = ledger.mailings().find(person, reference);
    if (several.isPresent()) {
      with.sayOf(several.get(), history(with, ledger.mailings().texts(several.get())));
      return;
    }
    ledger
        .texts()
        .find(person, reference)
        .ifPresentOrElse(
            text -> with.sayOf(text, history(with, List.of(text))),
            () -> with.say(Phrase.TRACE_NOTHING, person.value(), String.valueOf(reference)));
  }

  private static String history(Conversing with, List<Text> texts) {
    return texts.stream().flatMap(text -> history(with, text)).collect(Collectors.joining("\n"));
  }

  private static Stream<String> history(Conversing with, Text text) {
    Telling telling = new Telling(with);
    String head =
        telling.say(
            Phrase.TRACE_TEXT,
            String.valueOf(text.reference()),
            text.person().value(),
            text.conversation().phone().masked(),
            text.conversation().gateway().value(),
            text.window().id(),
            text.id().value(),
            telling.zone());
    return Stream.concat(Stream.of(head), events(with, telling, text));
  }

  private static Stream<String> events(Conversing with, Telling telling, Text text) {
    String accepted =
        telling.say(Phrase.TRACE_ACCEPTED, telling.exact(text.acceptedAt()), text.parts());
    Stream<String> claimed =
        with.ledger().parts().claim(text.id()).map(claim -> claimed(telling, claim)).stream();
    Stream<String> parts =
        with.ledger().parts().of(text.id()).stream()
            .flatMap(Tracing::results)
            .sorted(Comparator.comparing(Part::at))
            .map(part -> part(telling, part));
    return Stream.of(Stream.of(accepted), claimed, parts, Stream.of(state(with, telling, text)))
        .flatMap(lines -> lines);
  }

  /** The first result of a copy, and the last one where that is another. */
  private static Stream<Part> results(Part part) {
    Part first =
        new Part(
            part.text(),
            part.number(),
            part.copy(),
            part.link(),
            part.recipient(),
            part.smscId().filter(id -> part.firstState() == PartState.ACCEPTED),
            part.firstState(),
            "",
            part.firstAt());
    return part.state() == part.firstState() ? Stream.of(part) : Stream.of(first, part);
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
