package org.skypesms.skypetosms.answer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.skypesms.server.LinkRow;
import org.skypesms.server.walk.ReceiptIds;
import org.skypesms.words.PersonZone;
import org.skypesms.words.Phrase;

/** Words and times for the person who asked. */
final class Telling {

  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT);

  private final Conversing with;
  private final ZoneId zone;

  Telling(Conversing with) {
    this.with = with;
    this.zone = PersonZone.of(with.line().profile());
  }

  String say(Phrase phrase, Object... arguments) {
    return with.words().say(phrase, arguments);
  }

  /** A word for how something stands. */
  String word(String state) {
    return say(Phrase.STATUS_WORD, state);
  }

  String time(Instant instant) {
    return with.words().time(instant);
  }

  /** To the millisecond, without the zone. */
  String exact(Instant instant) {
    return EXACT.format(instant.atZone(zone));
  }

  String zone() {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
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
            idForm(link)));
  }

  /** As the configuration says it, or as it was learnt from receipts. */
  private String idForm(LinkRow link) {
    String learnt = ReceiptIds.shown(with.ledger(), link.name());
    return learnt.isEmpty() ? link.idForm() : learnt;
  }

  private String rate(LinkRow link) {
    return link.rate() == 0
        ? say(Phrase.STATUS_LINK_NO_RATE)
        : say(Phrase.STATUS_LINK_RATE, link.rate());
  }
}
