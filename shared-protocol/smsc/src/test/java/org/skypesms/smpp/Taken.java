package org.skypesms.smpp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;

/** A receiver that remembers what it was told. */
final class Taken implements Receiver {

  final List<ReceivedShortMessage> messages = new CopyOnWriteArrayList<>();
  final List<String> sessions = new CopyOnWriteArrayList<>();
  final List<String> endedSessions = new CopyOnWriteArrayList<>();
  final Map<Integer, Boolean> answers = new ConcurrentHashMap<>();
  final List<Octets> undecodable = new CopyOnWriteArrayList<>();

  volatile Function<ReceivedShortMessage, CompletionStage<Void>> answer =
      message -> CompletableFuture.completedFuture(null);

  @Override
  public CompletionStage<Void> received(String link, String session, ReceivedShortMessage message) {
    messages.add(message);
    sessions.add(session);
    return answer.apply(message);
  }

  @Override
  public void answered(String link, String session, ReceivedShortMessage message, boolean ok) {
    answers.put(messages.indexOf(message), ok);
  }

  @Override
  public void ended(String link, String session) {
    endedSessions.add(session);
  }

  @Override
  public void undecodable(String link, String session, Octets pdu, String reason) {
    undecodable.add(pdu);
  }
}
