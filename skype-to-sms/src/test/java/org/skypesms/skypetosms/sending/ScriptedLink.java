package org.skypesms.skypetosms.sending;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.SmscMessageId;
import org.skypesms.smpp.Link;
import org.skypesms.smpp.LinkState;
import org.skypesms.smpp.Submission;
import org.skypesms.smpp.SubmitOutcome;

/** A link in memory that answers as it is told, and accepts when it is told nothing. */
final class ScriptedLink implements Link {

  final List<Submission> submitted = new ArrayList<>();
  private final Deque<SubmitOutcome> script = new ArrayDeque<>();
  private int held;

  ScriptedLink answering(SubmitOutcome... outcomes) {
    script.addAll(List.of(outcomes));
    return this;
  }

  int held() {
    return held;
  }

  @Override
  public String name() {
    return "smsc";
  }

  @Override
  public void start() {}

  @Override
  public LinkState state() {
    return LinkState.BOUND;
  }

  @Override
  public CompletionStage<Slot> slot() {
    held++;
    return CompletableFuture.completedFuture(new Place());
  }

  @Override
  public void close() {}

  private final class Place implements Slot {
    @Override
    public CompletionStage<SubmitOutcome> submit(Submission part) {
      submitted.add(part);
      SubmitOutcome accepted =
          new SubmitOutcome.Accepted(Optional.of(new SmscMessageId("id" + submitted.size())));
      return CompletableFuture.completedFuture(script.isEmpty() ? accepted : script.pop());
    }

    @Override
    public void release() {
      held--;
    }
  }
}
