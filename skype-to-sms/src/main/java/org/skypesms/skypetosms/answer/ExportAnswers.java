package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.OutboundSms;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.state.HeldPhone;
import org.skypesms.state.Mobile;
import org.skypesms.state.Text;
import org.skypesms.words.Phrase;

/**
 * Shows people what is kept of them: what they have set and saved, whom they silenced, and their
 * newest texts, several in a line, with the words that are still kept. Immutable.
 */
public final class ExportAnswers {

  private static final int MOST = 200;
  private static final int IN_ONE_LINE = 25;

  private final StateLines lines;

  /** In these words. */
  public ExportAnswers(StateLines lines) {
    this.lines = lines;
  }

  void export(Conversing with) {
    saved(with);
    List<Text> newest = with.ledger().texts().latest(with.line().from(), MOST);
    settings(with, newest.size());
    for (int from = 0; from < newest.size(); from += IN_ONE_LINE) {
      with.say(
          newest.subList(from, Math.min(from + IN_ONE_LINE, newest.size())).stream()
              .map(text -> shown(with, text))
              .collect(Collectors.joining("\n")));
    }
  }

  private static void saved(Conversing with) {
    String names = ContactAnswers.lines(with);
    if (!names.isEmpty()) {
      with.say(Phrase.CONTACTS, names);
    }
    String silent =
        with.ledger().heldPhones().all(with.line().from()).stream()
            .flatMap(held -> silent(with, held))
            .collect(Collectors.joining("\n"));
    if (!silent.isEmpty()) {
      with.say(silent);
    }
  }

  private static Stream<String> silent(Conversing with, HeldPhone held) {
    return Stream.of(
        SilenceAnswers.sentence(with, held.phone(), held.until()), SilenceAnswers.line(with, held));
  }

  private static void settings(Conversing with, int shown) {
    ChatMessage line = with.line();
    int texts =
        with.ledger().texts().counts(line.from()).values().stream().mapToInt(count -> count).sum();
    Optional<Mobile> mobile = with.ledger().mobiles().of(line.from());
    with.say(
        Phrase.EXPORT,
        line.profile().language(),
        mobile.map(own -> own.phone().value()).orElse("-"),
        mobile.filter(Mobile::forwards).isPresent() ? "yes" : "no",
        texts,
        shown);
  }

  private String shown(Conversing with, Text text) {
    String state = lines.sentence(with.ledger(), text, with.words());
    String kept = with.ledger().keptTexts().find(text.id()).map(OutboundSms::body).orElse("");
    return with.words().time(text.acceptedAt())
        + " "
        + state
        + (kept.isEmpty() ? "" : "\n  " + kept);
  }
}
