package org.skypesms.skypetosms.sending;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.TextState;
import org.skypesms.state.Text;

/** What has become of one line to several phones: what the worst of its texts has become. */
final class MailingProgress {

  private static final List<TextState> WORST_FIRST =
      List.of(
          TextState.FAILED,
          TextState.EXPIRED,
          TextState.QUEUED,
          TextState.SENT,
          TextState.UNKNOWN,
          TextState.DELIVERED,
          TextState.CANCELLED);

  private MailingProgress() {}

  /** The state of all of them; those that were withdrawn count only where all were. */
  static TextState of(List<Text> texts) {
    return worst(texts).map(Text::state).orElse(TextState.QUEUED);
  }

  /** The texts that make it as bad as it is. */
  static List<Text> worstOf(List<Text> texts) {
    return texts.stream().filter(text -> text.state() == of(texts)).toList();
  }

  private static Optional<Text> worst(List<Text> texts) {
    return texts.stream().min(Comparator.comparingInt(text -> WORST_FIRST.indexOf(text.state())));
  }
}
