package org.skypesms.chat.skype;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

/**
 * A chat account whose client speaks the Skype Access API on D-Bus. The client may come, go, freeze
 * and be replaced at any time; so may the bus. Futures complete on threads of this class that may
 * be held up for short work, never for waiting.
 */
public final class SkypeClient implements ChatClient {

  private static final int CALLERS = 2;

  private final SkypeSettings settings;
  private final TrafficLog traffic;
  private final Clock clock;
  private final Presence presence;
  private final Loop loop;
  private final ExecutorService callers;
  private final Optional<ClientLaunch> launch;
  private final Loop launching = new Loop("skype-launching");
  private Relaunch relaunch;
  private Thread watch;

  /** A client that is launched by others. Nothing happens before the start. */
  public SkypeClient(SkypeSettings settings, Clock clock) {
    this(settings, Optional.empty(), clock);
  }

  /** A client that is launched when it is missing. Nothing happens before the start. */
  public SkypeClient(SkypeSettings settings, Optional<ClientLaunch> launch, Clock clock) {
    this.settings = settings;
    this.launch = launch;
    this.clock = clock;
    this.traffic = TrafficFile.of(settings, clock);
    this.presence = new Presence(settings.self(), clock);
    this.loop = new Loop("skype-hearing");
    this.callers = callers();
  }

  @Override
  public synchronized void start(ChatListener listener) {
    if (watch != null) {
      throw new IllegalStateException("started before");
    }
    Listening listening = new Listening(listener, callers);
    Hearing hearing = new Hearing(loop, self(), listening, settings.missedInterval());
    Requests requests = new Requests(loop, listening);
    IncomingCalls calls = new IncomingCalls(loop, listening, clock);
    List<Follower> followers = List.of(hearing, requests, calls);
    Switchboard switchboard = new Switchboard(traffic, hearing, requests, calls, presence);
    BusDoor door = new BusDoor(settings.busAddress(), loop);
    watch =
        daemon("skype-watch", new Watch(settings, door, switchboard, presence, followers, traffic));
    watch.start();
    launch.ifPresent(how -> watchSilence(how, switchboard));
  }

  private void watchSilence(ClientLaunch how, Switchboard switchboard) {
    Launcher launcher = new Launcher(how, settings.busAddress());
    relaunch = new Relaunch(how, launcher, switchboard::silence, presence, System::nanoTime);
    relaunch.keepLooking(launching);
  }

  @Override
  public ClientState state() {
    return presence.state();
  }

  @Override
  public ClientReport report() {
    return presence.report();
  }

  @Override
  public Skypename self() {
    return settings.self();
  }

  @Override
  public CompletableFuture<String> say(Skypename to, String body) {
    try {
      Saying.check(body);
    } catch (ChatRefused refused) {
      return CompletableFuture.failedFuture(refused);
    }
    return present(now -> now.saying().say(to, body));
  }

  @Override
  public CompletableFuture<Void> edit(String lineId, Predicate<String> expected, String body) {
    try {
      Saying.check(body);
    } catch (ChatRefused refused) {
      return CompletableFuture.failedFuture(refused);
    }
    return present(now -> new Editing(now.messages(), lineId, body).edit(expected));
  }

  @Override
  public CompletableFuture<Optional<String>> findSaid(
      Skypename to, String body, Instant since, Set<String> skip) {
    return present(
        now -> new SaidSearch(now.messages(), self(), body, since, Set.copyOf(skip)).find(to));
  }

  @Override
  public CompletableFuture<Void> markSeen(String lineId) {
    return present(now -> now.messages().seen(lineId));
  }

  @Override
  public CompletableFuture<Standing> standing(Skypename person) {
    return present(now -> now.people().person(person).thenApply(Person::standing));
  }

  @Override
  public CompletableFuture<Profile> profile(Skypename person) {
    return present(now -> now.people().person(person).thenApply(Person::profile));
  }

  @Override
  public CompletableFuture<Void> authorize(Skypename person, boolean wanted) {
    return present(now -> Treatment.in(now).authorize(person, wanted));
  }

  @Override
  public CompletableFuture<Void> block(Skypename person, boolean wanted) {
    return present(now -> Treatment.in(now).block(person, wanted));
  }

  @Override
  public CompletableFuture<Whereabouts> whereabouts(Skypename person) {
    return present(now -> Treatment.in(now).whereabouts(person));
  }

  @Override
  public synchronized void close() {
    presence.closed();
    if (watch != null) {
      watch.interrupt();
    }
    launching.close();
    if (relaunch != null) {
      relaunch.close();
    }
    loop.close();
    callers.shutdown();
    traffic.close();
  }

  /** Asks what is attached, and gives the answer in the words of the port, on other threads. */
  private <T> CompletableFuture<T> present(Function<Attachment, CompletionStage<T>> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    try {
      question
          .apply(presence.present())
          .whenCompleteAsync((value, failure) -> settle(answer, value, failure), callers);
    } catch (RuntimeException e) {
      answer.completeExceptionally(Failures.ofPort(e));
    }
    return answer;
  }

  private static <T> void settle(CompletableFuture<T> answer, T value, Throwable failure) {
    if (failure == null) {
      answer.complete(value);
    } else {
      answer.completeExceptionally(Failures.ofPort(failure));
    }
  }

  /** After the close, what is still to be told is told by whoever brings it. */
  private static ExecutorService callers() {
    return new ThreadPoolExecutor(
        CALLERS,
        CALLERS,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        work -> daemon("skype-caller", work),
        (work, pool) -> work.run());
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
