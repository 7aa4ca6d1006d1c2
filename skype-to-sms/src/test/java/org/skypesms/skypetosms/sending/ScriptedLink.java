package org.skypesms.skypetosms.sending;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.SmscMessageId;
import org.skypesms.smpp.Link;
import org.skypesms.smpp.LinkState;
import org.skypesms.smpp.QueryOutcome;
import org.skypesms.smpp.Submission;
import org.skypesms.smpp.SubmitOutcome;
import org.skypesms.sms.SegmentOptions;

/** A link in memory that answers as it is told, and accepts when it is told nothing. */
public final class ScriptedLink implements Link {

  public final List<String> asked = new ArrayList<>();
  final List<Submission> submitted = new ArrayList<>();
  private QueryOutcome answer = new QueryOutcome.Unsupported();
  private final Deque<SubmitOutcome> script = new ArrayDeque<>();
  private final String name;
  private final List<CompletableFuture<Slot>> waiting = new ArrayList<>();
  private volatile boolean up = true;
  private boolean fading;
  private int held;

  /** One that is called smsc. */
  public ScriptedLink() {
    this("smsc");
  }

  ScriptedLink(String name) {
    this.name = name;
  }

  /** The links of a writer that has but this one. */
  public SendingLinks alone() {
    return new SendingLinks(List.of(sending("")));
  }

  /** As the link of the numbers with this beginning. */
  SendingLink sending(String prefix) {
    return new SendingLink(this, List.of(prefix), 1, SegmentOptions.STANDARD, Optional.empty());
  }

  /** Answers so when it is asked about a part. */
  public ScriptedLink knowing(QueryOutcome outcome) {
    answer = outcome;
    return this;
  }

  /** Takes no texts; who asks for a place waits. */
  ScriptedLink down() {
    up = false;
    return this;
  }

  /** Takes no texts once its script is over. */
  ScriptedLink downAfterwards() {
    fading = true;
    return this;
  }

  /** Takes texts again, and those that wait. */
  void up() {
    up = true;
    waiting.forEach(
        place -> {
          if (place.complete(new Place())) {
            held++;
          }
        });
    waiting.clear();
  }

  ScriptedLink answering(SubmitOutcome... outcomes) {
    script.addAll(List.of(outcomes));
    return this;
  }

  int held() {
    return held;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void start() {}

  @Override
  public LinkState state() {
    return up ? LinkState.BOUND : LinkState.UNBOUND;
  }

  @Override
  public boolean takesTexts() {
    return up;
  }

  @Override
  public boolean answers() {
    return up;
  }

  @Override
  public CompletionStage<QueryOutcome> query(SmscMessageId id, SmscAddress source) {
    asked.add(id.value() + " from " + source.value());
    return CompletableFuture.completedFuture(answer);
  }

  @Override
  public CompletionStage<Slot> slot() {
    if (!up) {
      CompletableFuture<Slot> place = new CompletableFuture<>();
      waiting.add(place);
      return place;
    }
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
      SubmitOutcome outcome = script.isEmpty() ? accepted : script.pop();
      if (fading && script.isEmpty()) {
        fading = false;
        up = false;
      }
      return CompletableFuture.completedFuture(outcome);
    }

    @Override
    public void release() {
      held--;
    }
  }
}
