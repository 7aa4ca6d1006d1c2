package org.skypesms.chat.skype;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.skypesms.chat.ChatListener;
import org.skypesms.chat.HeardCall;
import org.skypesms.chat.HeardLine;
import org.skypesms.chat.HeardRequest;

/** A listener that remembers what it was given, and takes it or not as the test says. */
final class Hearer implements ChatListener {

  private final List<HeardLine> lines = new CopyOnWriteArrayList<>();
  private final List<HeardCall> calls = new CopyOnWriteArrayList<>();
  private final List<HeardRequest> requests = new CopyOnWriteArrayList<>();
  private final AtomicReference<RuntimeException> refusal = new AtomicReference<>();
  private volatile Function<HeardLine, CompletionStage<Void>> answer =
      line -> CompletableFuture.completedFuture(null);

  void answer(Function<HeardLine, CompletionStage<Void>> now) {
    answer = now;
  }

  List<HeardLine> lines() {
    return lines;
  }

  List<String> bodies() {
    return lines.stream().map(HeardLine::body).toList();
  }

  List<String> bodiesOf(String person) {
    return lines.stream()
        .filter(line -> line.from().value().equals(person))
        .map(HeardLine::body)
        .toList();
  }

  List<HeardCall> calls() {
    return calls;
  }

  List<HeardRequest> requests() {
    return requests;
  }

  /** The next request is not taken. */
  void refuseRequest(RuntimeException failure) {
    refusal.set(failure);
  }

  @Override
  public CompletionStage<Void> called(HeardCall call) {
    calls.add(call);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<Void> asked(HeardRequest request) {
    requests.add(request);
    RuntimeException failure = refusal.getAndSet(null);
    return failure == null
        ? CompletableFuture.completedFuture(null)
        : CompletableFuture.failedFuture(failure);
  }

  @Override
  public CompletionStage<Void> heard(HeardLine line) {
    lines.add(line);
    return answer.apply(line);
  }
}
