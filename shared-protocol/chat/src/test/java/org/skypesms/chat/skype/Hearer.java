package org.skypesms.chat.skype;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.skypesms.chat.ChatListener;
import org.skypesms.chat.HeardLine;

/** A listener that remembers what it was given, and takes it or not as the test says. */
final class Hearer implements ChatListener {

  private final List<HeardLine> lines = new CopyOnWriteArrayList<>();
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

  @Override
  public CompletionStage<Void> heard(HeardLine line) {
    lines.add(line);
    return answer.apply(line);
  }
}
