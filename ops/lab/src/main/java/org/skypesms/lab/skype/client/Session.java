package org.skypesms.lab.skype.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One program's connection with a simulated Skype client, from its first command to its end. State
 * is guarded by the network's lock; what the program is told goes through one ordered outbox.
 */
public final class Session {
  private final SkypeClient client;
  private final Consumer<String> notify;
  private final Outbox outbox;
  private final List<String> held = new ArrayList<>();
  private final List<String> ahead = new ArrayList<>();
  private String name = "";
  private int protocol = 1;
  private boolean attached;
  private boolean greeted;
  private boolean answering;

  Session(SkypeClient client, Consumer<String> notify, Outbox outbox) {
    this.client = client;
    this.notify = notify;
    this.outbox = outbox;
  }

  /** Takes a command; the reply is given on the pacer's thread, perhaps much later, or never. */
  public void invoke(String command, Consumer<String> reply) {
    client.invoke(this, command, reply);
  }

  /** The program is gone: nothing more is sent, its state is forgotten. */
  public void close() {
    client.closed(this);
    outbox.clear();
  }

  String name() {
    return name;
  }

  int protocol() {
    return protocol;
  }

  boolean isAttached() {
    return attached;
  }

  void attach(String as) {
    name = as;
    attached = true;
    greeted = false;
  }

  void protocol(int version) {
    protocol = version;
  }

  /** True once after each attaching: the status lines are due. */
  boolean greetNow() {
    boolean now = attached && !greeted;
    greeted = greeted || attached;
    return now;
  }

  Outbox outbox() {
    return outbox;
  }

  /** Tells the program something; while a command is being answered, behind the answer. */
  void push(String line) {
    if (answering) {
      held.add(line);
    } else {
      send(Duration.ZERO, line);
    }
  }

  /** A line pushed while the command is being answered goes out before the answer instead. */
  void aheadOfAnswer(String line) {
    if (held.remove(line)) {
      ahead.add(line);
    }
  }

  void beginAnswer() {
    answering = true;
  }

  void endAnswer(String answer, Duration delay, Consumer<String> reply) {
    answering = false;
    ahead.forEach(line -> send(Duration.ZERO, line));
    ahead.clear();
    outbox.offer(delay, answer.length(), () -> reply.accept(answer));
    Duration behind = delay.plus(delay.dividedBy(2));
    held.forEach(line -> send(behind, line));
    held.clear();
  }

  private void send(Duration delay, String line) {
    outbox.offer(delay, line.length(), () -> notify.accept(line));
  }
}
