package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.state.Mobile;
import org.skypesms.state.Text;
import org.skypesms.words.Phrase;

/**
 * Shows people what is kept of them: what they have set, and their newest texts, without bodies,
 * several in a line. Immutable.
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
        Math.min(texts, MOST));
    List<Text> newest = with.ledger().texts().latest(line.from(), MOST);
    for (int from = 0; from < newest.size(); from += IN_ONE_LINE) {
      show(with, from, newest.subList(from, Math.min(from + IN_ONE_LINE, newest.size())));
    }
  }

  private void show(Conversing with, int from, List<Text> texts) {
    ChatMessage line = with.line();
    String sentences =
        texts.stream()
            .map(
                text ->
                    with.words().time(text.acceptedAt())
                        + " "
                        + lines.sentence(with.ledger(), text, with.words()))
            .collect(Collectors.joining("\n"));
    ChatLine shown =
        ChatLine.of(line.id().then("export" + from), line.half(), line.from(), sentences);
    with.ledger().outbox().add(with.source(), ChatLines.outgoing(shown));
  }
}
