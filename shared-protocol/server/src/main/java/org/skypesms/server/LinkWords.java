package org.skypesms.server;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.skypesms.smpp.LinkState;
import org.skypesms.smpp.LinkStatus;

/** How links stand, in words of the status page. */
final class LinkWords {

  /** Only the other half binds it. */
  static final String ELSEWHERE = "elsewhere";

  /** It is bound, and takes no new texts. */
  static final String PAUSED = "paused";

  private static final List<String> BEST_FIRST =
      List.of("bound", PAUSED, "unbound", "refused", "closed");

  private LinkWords() {}

  /** The word for a link. */
  static String of(LinkStatus link) {
    boolean paused = link.paused() && link.state() == LinkState.BOUND;
    return paused ? PAUSED : link.state().name().toLowerCase(Locale.ROOT);
  }

  /** The best of them: texts can flow while one is bound. */
  static String best(Collection<String> words) {
    return BEST_FIRST.stream().filter(words::contains).findFirst().orElse(ELSEWHERE);
  }

  /** How a link stands and why, one line. */
  static String line(LinkStatus link) {
    String paused = link.paused() ? ", paused" : "";
    String reason = link.lastError().isEmpty() ? "" : " (" + link.lastError() + ")";
    String state = link.state().name().toLowerCase(Locale.ROOT);
    return link.state() == LinkState.REFUSED
        ? "refused: %s; since %s, asked again more and more slowly, up to every 5 minutes%s"
            .formatted(link.lastError(), link.since(), paused)
        : state + " since " + link.since() + paused + reason;
  }
}
