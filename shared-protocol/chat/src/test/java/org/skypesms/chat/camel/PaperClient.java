package org.skypesms.chat.camel;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.skypesms.chat.ChatClient;
import org.skypesms.chat.ChatListener;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ClientReport;
import org.skypesms.chat.ClientState;
import org.skypesms.chat.HeardLine;
import org.skypesms.chat.Whereabouts;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;

/** A chat account without a network. */
final class PaperClient implements ChatClient {

  private ChatListener listener;
  private boolean refusing;

  CompletableFuture<Void> types(HeardLine line) {
    return listener.heard(line).toCompletableFuture();
  }

  void refuseAll() {
    refusing = true;
  }

  @Override
  public void start(ChatListener hearer) {
    if (listener != null) {
      throw new IllegalStateException("started before");
    }
    listener = hearer;
  }

  @Override
  public ClientState state() {
    return ClientState.ONLINE;
  }

  @Override
  public ClientReport report() {
    return new ClientReport(state(), Instant.EPOCH, "", 0);
  }

  @Override
  public Skypename self() {
    return new Skypename("gateway");
  }

  @Override
  public CompletableFuture<String> say(Skypename to, String body) {
    return refusing
        ? CompletableFuture.failedFuture(new ChatRefused("no"))
        : CompletableFuture.supplyAsync(() -> "id of " + body + " to " + to);
  }

  @Override
  public CompletableFuture<Void> edit(String lineId, Predicate<String> expected, String body) {
    return CompletableFuture.failedFuture(new ChatRefused("no edits here"));
  }

  @Override
  public CompletableFuture<Optional<String>> findSaid(
      Skypename to, String body, Instant since, Set<String> skip) {
    return CompletableFuture.completedFuture(Optional.empty());
  }

  @Override
  public CompletableFuture<Void> markSeen(String lineId) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Standing> standing(Skypename person) {
    return CompletableFuture.completedFuture(Standing.STRANGER);
  }

  @Override
  public CompletableFuture<Profile> profile(Skypename person) {
    return CompletableFuture.completedFuture(Profile.EMPTY);
  }

  @Override
  public CompletableFuture<Void> authorize(Skypename person, boolean wanted) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> block(Skypename person, boolean wanted) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Whereabouts> whereabouts(Skypename person) {
    return CompletableFuture.completedFuture(new Whereabouts(true, Optional.empty()));
  }

  @Override
  public void close() {
    listener = null;
  }
}
