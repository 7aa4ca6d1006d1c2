package org.skypesms.skypetosms.answer;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.skypesms.chat.ChatClient;
import org.skypesms.chat.ChatListener;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.chat.ClientReport;
import org.skypesms.chat.ClientState;
import org.skypesms.chat.Whereabouts;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;

/** A chat account that sees everybody alike and is otherwise away. */
record NoChat(Standing everybody) implements ChatClient {

  @Override
  public void start(ChatListener listener) {}

  @Override
  public ClientState state() {
    return ClientState.AWAY;
  }

  @Override
  public ClientReport report() {
    return new ClientReport(state(), Instant.EPOCH, "", 0);
  }

  @Override
  public Skypename self() {
    return new Skypename("skype-to-sms");
  }

  @Override
  public CompletableFuture<String> say(Skypename to, String body) {
    return CompletableFuture.failedFuture(new ChatUnavailable("away", true));
  }

  @Override
  public CompletableFuture<Void> edit(String lineId, Predicate<String> expected, String body) {
    return CompletableFuture.failedFuture(new ChatRefused("no edits here"));
  }

  @Override
  public CompletableFuture<Optional<String>> findSaid(
      Skypename to, String body, Instant since, Set<String> skip) {
    return CompletableFuture.failedFuture(new ChatUnavailable("away", true));
  }

  @Override
  public CompletableFuture<Void> markSeen(String lineId) {
    return CompletableFuture.failedFuture(new ChatUnavailable("away", true));
  }

  @Override
  public CompletableFuture<Standing> standing(Skypename person) {
    return CompletableFuture.completedFuture(everybody);
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
  public void close() {}
}
