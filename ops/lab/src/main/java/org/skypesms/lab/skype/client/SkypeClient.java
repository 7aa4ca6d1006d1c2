package org.skypesms.lab.skype.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Change;
import org.skypesms.lab.skype.network.ChatMessage;
import org.skypesms.lab.skype.network.ClientLife;
import org.skypesms.lab.skype.network.ClientState;
import org.skypesms.lab.skype.network.MessageStatus;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.Watcher;

/**
 * The simulated Skype client of one account. Programs connect and send commands; replies and
 * notifications come in the reference's orders. Thread-safe through the network's lock.
 */
public final class SkypeClient implements Watcher, ClientLife.Witness {
  private static final Duration STATUS_WITHOUT_PROTOCOL = Duration.ofSeconds(1);

  private final Network network;
  private final Account account;
  private final Pacer pacer;
  private final Interpreter interpreter;
  private final List<Session> sessions = new ArrayList<>();
  private final HeldCalls frozen = new HeldCalls();
  private final HeldCalls asking = new HeldCalls();
  private Switches switches;

  /** A client that runs, with nobody connected. */
  public SkypeClient(Network network, Account account, Pacer pacer, Switches switches) {
    this.network = network;
    this.account = account;
    this.pacer = pacer;
    this.switches = switches;
    this.interpreter = new Interpreter(network, account, this::switches);
    network.locked(() -> account.watch(this));
  }

  /** How it behaves. */
  public Switches switches() {
    return network.locked(() -> switches);
  }

  /** Makes it behave otherwise from the next command on. */
  public void switches(Switches now) {
    network.locked(() -> switches = now);
  }

  /**
   * A new program.
   *
   * @param notify takes notifications, on the pacer's thread
   * @param drop is asked to end the connection of a program that takes nothing
   */
  public Session connect(Consumer<String> notify, Runnable drop) {
    return network.locked(
        () -> {
          Session session = new Session(this, notify, new Outbox(pacer, drop));
          sessions.add(session);
          return session;
        });
  }

  /** The owner answers the dialog in which programs ask to attach; the number that waited. */
  public int answerDialog(boolean allow) {
    return network.locked(
        () -> {
          List<HeldCalls.Call> waiting = asking.takeAll();
          waiting.forEach(held -> attach(held, allow));
          return waiting.size();
        });
  }

  @Override
  public void changed(Change change) {
    if (account.state() == ClientState.STOPPED || isLost(change)) {
      return;
    }
    int times = isSent(change) && switches.duplicateSent() ? 2 : 1;
    for (Session session : List.copyOf(sessions)) {
      for (int n = 0; n < times && session.isAttached(); n++) {
        interpreter.notice(session, change).ifPresent(session::push);
      }
    }
  }

  @Override
  public void stateChanged(Account changed, ClientState before, ClientState after) {
    if (changed != account) {
      return;
    }
    switch (after) {
      case FROZEN -> sessions.forEach(session -> session.outbox().pause());
      case LOGGEDOUT -> tellStatus("USERSTATUS", "CONNSTATUS");
      case STOPPED -> stop(before);
      case RUNNING -> run(before);
    }
  }

  void invoke(Session session, String text, Consumer<String> reply) {
    network.locked(
        () -> {
          HeldCalls.Call call = new HeldCalls.Call(session, text, reply);
          if (account.state() == ClientState.FROZEN) {
            frozen.add(call);
          } else if (account.state() != ClientState.STOPPED) {
            answer(call);
          }
        });
  }

  void closed(Session session) {
    network.locked(
        () -> {
          sessions.remove(session);
          network.applications().creatorGone(account, session);
          frozen.forget(session);
          asking.forget(session);
        });
  }

  private void answer(HeldCalls.Call call) {
    Command command = Command.parse(call.text());
    boolean naming = command.verb().equals("NAME") && account.state() == ClientState.RUNNING;
    if (naming && switches.attach() == AttachPolicy.ASK) {
      asking.add(call);
    } else if (naming && switches.attach() == AttachPolicy.DENY) {
      attach(call, false);
    } else {
      execute(call, command);
    }
  }

  private void attach(HeldCalls.Call call, boolean allow) {
    Command command = Command.parse(call.text());
    if (allow) {
      execute(call, command);
    } else {
      reply(call, command.prefix() + Errors.accessDenied().getMessage());
    }
  }

  private void execute(HeldCalls.Call call, Command command) {
    Session session = call.session();
    session.beginAnswer();
    String answer = interpreter.answer(session, command);
    if (command.verb().equals("PROTOCOL") && session.greetNow()) {
      greet(session);
    } else if (command.verb().equals("NAME") && session.isAttached()) {
      pacer.later(STATUS_WITHOUT_PROTOCOL, () -> greetLate(session));
    }
    session.endAnswer(answer, switches.replyDelay(), call.reply());
  }

  private void reply(HeldCalls.Call call, String answer) {
    call.session().beginAnswer();
    call.session().endAnswer(answer, switches.replyDelay(), call.reply());
  }

  private void greetLate(Session session) {
    network.locked(
        () -> {
          if (account.state() == ClientState.RUNNING && session.greetNow()) {
            greet(session);
          }
        });
  }

  private void greet(Session session) {
    for (String key : new String[] {"CONNSTATUS", "CURRENTUSERHANDLE", "USERSTATUS"}) {
      session.push(interpreter.general(key));
    }
  }

  private void stop(ClientState before) {
    if (before == ClientState.RUNNING) {
      tellStatus("USERSTATUS", "CONNSTATUS");
    }
    frozen.clear();
    asking.clear();
    if (before == ClientState.FROZEN) {
      sessions.forEach(session -> session.outbox().clear());
    }
    sessions.forEach(session -> session.outbox().resume());
  }

  private void run(ClientState before) {
    if (before == ClientState.LOGGEDOUT) {
      tellStatus("CONNSTATUS", "CURRENTUSERHANDLE", "USERSTATUS");
    }
    if (before == ClientState.FROZEN) {
      sessions.forEach(session -> session.outbox().resume());
      frozen.takeAll().forEach(this::answer);
    }
  }

  private void tellStatus(String... keys) {
    for (Session session : sessions) {
      for (String key : keys) {
        if (session.isAttached()) {
          session.push(interpreter.general(key));
        }
      }
    }
  }

  private boolean isLost(Change change) {
    return switches.lostReceived() && statusOf(change) == MessageStatus.RECEIVED;
  }

  private boolean isSent(Change change) {
    return statusOf(change) == MessageStatus.SENT;
  }

  private MessageStatus statusOf(Change change) {
    if (change.kind() != Change.Kind.CHATMESSAGE || !change.property().equals("STATUS")) {
      return null;
    }
    return account
        .history()
        .find(Long.parseLong(change.id()))
        .map(ChatMessage::status)
        .orElse(null);
  }
}
