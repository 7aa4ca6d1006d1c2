package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skypesms.chat.ChatClient;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.message.Standing;
import org.skypesms.state.Ledger;

/**
 * How both halves see a person, wherever they typed. While one half's chat client is away, what the
 * other saw has to do. Safe for use by any thread.
 */
public final class Views {

  private final ChatClient own;
  private final OtherView other;

  /** Of this half's own account, and of the other's. */
  public Views(ChatClient own, OtherView other) {
    this.own = own;
    this.other = other;
  }

  /** What is to be read from the state, once it is there, about the person who typed the line. */
  CompletionStage<Function<Ledger, List<Standing>>> of(ChatMessage line) {
    return line.half() == Half.SKYPE_TO_SMS
        ? other.ready(line.from()).thenApply(ready -> ledger -> withOther(ledger, line))
        : own.standing(line.from())
            .exceptionally(away -> line.standing())
            .thenApply(standing -> ledger -> List.of(line.standing(), standing));
  }

  private static List<Standing> withOther(Ledger ledger, ChatMessage line) {
    return Stream.concat(Stream.of(line.standing()), OtherView.of(ledger, line.from()).stream())
        .toList();
  }
}
