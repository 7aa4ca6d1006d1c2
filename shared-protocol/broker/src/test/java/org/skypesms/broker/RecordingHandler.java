package org.skypesms.broker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Records every attempt and every success, and how many overlapped. */
final class RecordingHandler implements Handler {

  private final List<Delivery> handled = new ArrayList<>();
  private final Map<String, Integer> attemptsById = new HashMap<>();
  private final Map<String, Integer> attemptsByGroup = new HashMap<>();
  private final Map<String, Integer> outstanding = new HashMap<>();
  private int attempts;
  private int atOnce;
  private int mostAtOnce;
  private int mostInOneLane;
  private Handler answer = delivery -> CompletableFuture.completedFuture(null);

  @Override
  public CompletionStage<Void> handle(Delivery delivery) {
    Handler current = begun(delivery);
    CompletionStage<Void> result;
    try {
      result = current.handle(delivery);
    } catch (RuntimeException | Error e) {
      ended(delivery, e);
      throw e;
    }
    if (result == null) {
      ended(delivery, new IllegalStateException("nothing"));
      return null;
    }
    return result.whenComplete((done, error) -> ended(delivery, error));
  }

  synchronized void answer(Handler next) {
    answer = next;
  }

  synchronized List<String> handled() {
    return handled.stream().map(Delivery::id).toList();
  }

  synchronized List<Integer> numbersOf(String group) {
    return handled.stream()
        .filter(delivery -> delivery.group().equals(group))
        .map(delivery -> Integer.valueOf(delivery.id().substring(1)))
        .toList();
  }

  synchronized int attempts(String id) {
    return attemptsById.getOrDefault(id, 0);
  }

  synchronized int attemptsOf(String group) {
    return attemptsByGroup.getOrDefault(group, 0);
  }

  synchronized int attempts() {
    return attempts;
  }

  synchronized int mostAtOnce() {
    return mostAtOnce;
  }

  synchronized int mostInOneLane() {
    return mostInOneLane;
  }

  private synchronized Handler begun(Delivery delivery) {
    attempts++;
    attemptsById.merge(delivery.id(), 1, Integer::sum);
    attemptsByGroup.merge(delivery.group(), 1, Integer::sum);
    mostInOneLane = Math.max(mostInOneLane, outstanding.merge(delivery.group(), 1, Integer::sum));
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    return answer;
  }

  private synchronized void ended(Delivery delivery, Throwable error) {
    outstanding.merge(delivery.group(), -1, Integer::sum);
    atOnce--;
    if (error == null) {
      handled.add(delivery);
    }
  }
}
