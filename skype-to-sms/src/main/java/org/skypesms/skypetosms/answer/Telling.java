package org.skypesms.skypetosms.answer;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.server.LinkRow;
import org.skypesms.words.Phrase;

/** Words and times for the person who asked. */
final class Telling {

  private final Conversing with;
  private final PersonTime time;

  Telling(Conversing with) {
    this.with = with;
    this.time = PersonTime.of(with.line().profile());
  }

  String say(Phrase phrase, Object... arguments) {
    return with.words().say(phrase, arguments);
  }

  /** A word for how something stands. */
  String word(String state) {
    return say(Phrase.STATUS_WORD, state);
  }

  String time(Instant instant) {
    return time.minute(instant);
  }

  String exact(Instant instant) {
    return time.exact(instant);
  }

  String zone() {
    return time.name();
  }

  String last(Optional<Instant> instant) {
    return instant.map(this::time).orElseGet(() -> say(Phrase.STATUS_NEVER));
  }

  String link(String half, LinkRow link) {
    if (link.since() == null) {
      return say(Phrase.STATUS_LINK_ELSEWHERE, link.name(), half);
    }
    return say(
        Phrase.STATUS_LINK,
        link.name(),
        half,
        word(link.state()),
        time(link.since()),
        link.paused() ? "yes" : "no",
        link.why().isEmpty() ? "" : " (" + link.why() + ")",
        say(Phrase.STATUS_LINK_FLOW, link.outstanding(), link.window(), rate(link)),
        say(
            Phrase.STATUS_LINK_TRAFFIC,
            last(Optional.ofNullable(link.lastSubmit())),
            last(Optional.ofNullable(link.lastDeliver())),
            link.idForm()));
  }

  private String rate(LinkRow link) {
    return link.rate() == 0
        ? say(Phrase.STATUS_LINK_NO_RATE)
        : say(Phrase.STATUS_LINK_RATE, link.rate());
  }
}
