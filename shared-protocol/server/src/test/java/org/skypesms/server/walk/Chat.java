package org.skypesms.server.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.skypesms.chat.ChatClient;
import org.skypesms.chat.ChatListener;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ClientReport;
import org.skypesms.chat.ClientState;
import org.skypesms.chat.Whereabouts;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;

/** A chat account in memory, whose next line may fail, before or after it was said. */
public final class Chat implements ChatClient {

  record Said(String id, Skypename to, String body) {}

  final List<Said> said = new ArrayList<>();
  public RuntimeException failure;
  boolean saidAllTheSame;
  boolean edits = true;
  public final List<String> deeds = new ArrayList<>();

  @Override
  public void start(ChatListener listener) {}

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
    return new Skypename("sms-to-skype");
  }

  @Override
  public CompletableFuture<String> say(Skypename to, String body) {
    if (failure == null || saidAllTheSame) {
      said.add(new Said(String.valueOf(said.size() + 1), to, body));
    }
    if (failure != null) {
      return CompletableFuture.failedFuture(failure);
    }
    return CompletableFuture.completedFuture(String.valueOf(said.size()));
  }

  @Override
  public CompletableFuture<Void> edit(String lineId, Predicate<String> expected, String body) {
    if (failure != null) {
      return CompletableFuture.failedFuture(failure);
    }
    if (!edits || !expected.test(said.get(index(lineId)).body())) {
      return CompletableFuture.failedFuture(new ChatRefused("no edits of that"));
    }
    said.replaceAll(line -> line.id().equals(lineId) ? new Said(lineId, line.to(), body) : line);
    return CompletableFuture.completedFuture(null);
  }

  private static int index(String lineId) {
    return Integer.parseInt(lineId) - 1;
  }

  @Override
  public CompletableFuture<Optional<String>> findSaid(
      Skypename to, String body, Instant since, Set<String> skip) {
    return CompletableFuture.completedFuture(
        said.stream()
            .filter(
                line ->
                    line.to().equals(to) && line.body().equals(body) && !skip.contains(line.id()))
            .map(Said::id)
            .findFirst());
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
    return deed((wanted ? "authorize " : "refuse ") + person);
  }

  @Override
  public CompletableFuture<Void> block(Skypename person, boolean wanted) {
    return deed((wanted ? "block " : "unblock ") + person);
  }

  private CompletableFuture<Void> deed(String deed) {
    if (failure != null) {
      return CompletableFuture.failedFuture(failure);
    }
    deeds.add(deed);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Whereabouts> whereabouts(Skypename person) {
    return CompletableFuture.completedFuture(new Whereabouts(true, Optional.empty()));
  }

  @Override
  public void close() {}
}
