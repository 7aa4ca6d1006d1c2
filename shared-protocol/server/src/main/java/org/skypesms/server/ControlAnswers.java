package org.skypesms.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.broker.Sender;
import org.skypesms.message.Asker;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Control;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.state.Store;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/**
 * Tells administrators in the chat what came of their wishes, where they typed them. Safe for use
 * by any thread.
 */
final class ControlAnswers {

  private final Half half;
  private final Store store;
  private final Sender sender;
  private final Languages languages;

  ControlAnswers(Half half, Store store, Sender sender, Languages languages) {
    this.half = half;
    this.store = store;
    this.sender = sender;
    this.languages = languages;
  }

  /**
   * Tells who asked, if anybody did; completes when the line is on the broker.
   *
   * @param id of the wish, the same whenever it is delivered again
   */
  CompletionStage<Void> tell(String id, Control control, ControlOutcome outcome) {
    if (control.asker().isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    Asker asker = control.asker().get();
    return store
        .submit(ledger -> PersonLanguage.of(ledger, asker.person()))
        .thenApply(language -> sentence(languages.of(language), control, outcome))
        .thenCompose(
            sentence ->
                sender.send(
                    ChatLines.outgoing(
                        ChatLine.of(
                            new MessageId(id).then("answer"),
                            asker.window(),
                            asker.person(),
                            sentence))));
  }

  private String sentence(Words words, Control control, ControlOutcome outcome) {
    if (outcome instanceof ControlOutcome.Refused) {
      return words.say(Phrase.CONTROL_REFUSED, half.id(), outcome.sentence());
    }
    return switch (control.action()) {
      case PAUSE -> words.say(Phrase.LINK_PAUSED, control.linkName());
      case RESUME -> words.say(Phrase.LINK_RESUMED, control.linkName());
      case DRAIN -> words.say(Phrase.DRAINING);
      case END_DRAIN -> words.say(Phrase.DRAIN_ENDED);
      case RELOAD, STANDBY, TELL, ALLOW, DENY, BLOCK, UNBLOCK ->
          words.say(Phrase.CONTROL_DONE, half.id(), outcome.sentence());
    };
  }
}
