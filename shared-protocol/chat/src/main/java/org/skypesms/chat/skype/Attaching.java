package org.skypesms.chat.skype;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Attaches to a running client: NAME until it is allowed, PROTOCOL, the right account, the silent
 * settings (reference, section 4; 2005 paper, section 3.2). Blocks its caller, the watch.
 */
final class Attaching {

  private static final Logger log = LoggerFactory.getLogger(Attaching.class);
  private static final Duration REPLY = Duration.ofSeconds(10);
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration SLOWLY = Duration.ofSeconds(10);
  private static final List<Integer> PROTOCOLS = List.of(8, 7, 5);
  private static final List<String> SILENT =
      List.of("SET AUTOAWAY OFF", "SET SILENT_MODE ON", "MINIMIZE", "SET WINDOWSTATE HIDDEN");

  private final SkypeSettings settings;
  private final Presence presence;

  Attaching(SkypeSettings settings, Presence presence) {
    this.settings = settings;
    this.presence = presence;
  }

  /**
   * Attaches, for as long as the session lives.
   *
   * @throws TimeoutException when the client does not answer in time; try a new connection
   */
  Attachment attach(Session session)
      throws InterruptedException, ExecutionException, TimeoutException {
    Duration pause = nextPause(session);
    while (!pause.isZero()) {
      waitFor(session, pause);
      pause = nextPause(session);
    }
    Dialect dialect = new Dialect(protocol(session));
    becomeSilent(session);
    comeOnline(session);
    log.info("Attached to the chat client of {}, {}", settings.self(), dialect);
    return Attachment.of(session, dialect);
  }

  /** How long to wait before NAME is sent again; zero when this program is allowed. */
  private Duration nextPause(Session session)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      String answer = name(session);
      boolean allowed = answer.equals("OK") || answer.startsWith("NAME ");
      return allowed ? rightAccount(session) : SOON;
    } catch (ExecutionException e) {
      if (Failures.cause(e) instanceof ApiError error) {
        return refusal(error);
      }
      throw e;
    }
  }

  /** While somebody is asked whether this program is allowed, pings show that the client lives. */
  private String name(Session session)
      throws InterruptedException, ExecutionException, TimeoutException {
    long until = System.nanoTime() + settings.nameTimeout().toNanos();
    CompletableFuture<String> answer = session.askNow("NAME " + settings.apiName());
    while (System.nanoTime() - until < 0) {
      try {
        return answer.get(SOON.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        session.send(Command.urgent("PING"));
      }
    }
    throw new TimeoutException("no answer to NAME");
  }

  private Duration refusal(ApiError error) {
    if (error.code() == ApiError.ACCESS_DENIED) {
      presence.refused();
      return SLOWLY;
    }
    return SOON;
  }

  private Duration rightAccount(Session session)
      throws InterruptedException, ExecutionException, TimeoutException {
    String answer = get(session, "GET CURRENTUSERHANDLE", REPLY);
    String account = answer.substring(answer.indexOf(' ') + 1).trim();
    if (account.equalsIgnoreCase(settings.self().value())) {
      return Duration.ZERO;
    }
    log.warn("The chat client is logged in as {}, wanted is {}", account, settings.self());
    return SLOWLY;
  }

  private int protocol(Session session)
      throws InterruptedException, ExecutionException, TimeoutException {
    for (int wanted : PROTOCOLS) {
      try {
        return Integer.parseInt(lastWord(get(session, "PROTOCOL " + wanted, REPLY)));
      } catch (ExecutionException | NumberFormatException e) {
        log.debug("No protocol {}: {}", wanted, e.getMessage());
      }
    }
    return 1;
  }

  /** Asks for silence; what an old client cannot do, it refuses, and that is no harm. */
  private static void becomeSilent(Session session) {
    SILENT.forEach(
        setting ->
            session
                .ask(setting)
                .exceptionally(
                    failure -> {
                      log.debug("{}: {}", setting, Failures.cause(failure).getMessage());
                      return "";
                    }));
  }

  private void comeOnline(Session session)
      throws InterruptedException, ExecutionException, TimeoutException {
    presence.connection(lastWord(get(session, "GET CONNSTATUS", REPLY)));
    if (lastWord(get(session, "GET USERSTATUS", REPLY)).equals("OFFLINE")) {
      session.ask("SET USERSTATUS ONLINE").exceptionally(failure -> "");
    }
  }

  private static String get(Session session, String command, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return session.askNow(command).get(limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void waitFor(Session session, Duration pause)
      throws InterruptedException, ExecutionException {
    try {
      session.ended().get(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      log.trace("The session lives on");
    }
  }

  private static String lastWord(String answer) {
    return answer.substring(answer.lastIndexOf(' ') + 1);
  }
}
