package org.skypesms.trials.hotpath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.skypesms.broker.BrokerLink;
import org.skypesms.broker.Credentials;
import org.skypesms.broker.QueueCounts;
import org.skypesms.broker.WindowedSender;
import org.skypesms.brokerconfig.BrokerCommand;
import org.skypesms.brokerconfig.BrokerUser;
import org.skypesms.message.Address;
import org.skypesms.trials.process.FreePort;
import org.skypesms.trials.process.Patience;
import org.skypesms.trials.process.Program;
import org.skypesms.trials.process.Project;
import org.skypesms.trials.process.Running;
import org.skypesms.trials.process.Scratch;

/** The real broker as a process, and a link to it as the user of skype-to-sms. */
final class TrialBroker implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(90);

  private final Running process;
  private final Path data;
  private final String url;
  private final BrokerLink link;
  private final WindowedSender sender;
  private final QueueCounts counts;

  private TrialBroker(Running process, Path data, int port) throws IOException {
    this.process = process;
    this.data = data;
    this.url = "tcp://127.0.0.1:" + port;
    String password = Files.readString(passwordFile()).strip();
    this.link = new BrokerLink(url, new Credentials(BrokerUser.SKYPE_TO_SMS.id(), password));
    this.sender = new WindowedSender(link);
    this.counts = new QueueCounts(link);
  }

  /** Starts it and waits until it can be used. */
  static TrialBroker start(Project project, Scratch scratch)
      throws IOException, InterruptedException {
    Path data = scratch.path().resolve("broker");
    Path target = project.root().resolve("broker-config/target");
    BrokerCommand command =
        new BrokerCommand(target.resolve("broker-config.jar"), target.resolve("artemis"));
    int port = FreePort.one();
    Program program =
        new Program(
            command.options(),
            command.classPath(),
            command.mainClass(),
            command.arguments(data, port, FreePort.one()),
            Map.of("MALLOC_ARENA_MAX", "2"),
            data.resolveSibling("broker.out"));
    Running process = scratch.start(program);
    try {
      process.awaitLine("ready", START);
      TrialBroker broker = new TrialBroker(process, data, port);
      broker.connect();
      return broker;
    } catch (IOException | InterruptedException e) {
      process.close();
      throw e;
    }
  }

  private void connect() throws IOException, InterruptedException {
    link.start();
    Patience patience = new Patience(START);
    while (!link.up()) {
      if (patience.over()) {
        throw new IOException("the broker lets nobody in");
      }
      patience.pause();
    }
  }

  long pid() {
    return process.pid();
  }

  String url() {
    return url;
  }

  Path passwordFile() {
    return BrokerUser.SKYPE_TO_SMS.passwordFile(data);
  }

  WindowedSender sender() {
    return sender;
  }

  /** Texts that are not acknowledged; empty when the broker does not say. */
  OptionalLong unacknowledged() {
    OptionalLong waiting = counts.of(Address.SMS_OUTBOUND);
    OptionalLong deferred = counts.of(Address.SMS_DEFERRED);
    return waiting.isEmpty() || deferred.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(waiting.getAsLong() + deferred.getAsLong());
  }

  /** Texts that skype-to-sms has given up. */
  List<String> buried() {
    return List.of(Address.SMS_OUTBOUND, Address.SMS_DEFERRED).stream()
        .map(Address::dead)
        .filter(dead -> counts.of(dead).orElse(0) > 0)
        .toList();
  }

  @Override
  public void close() {
    counts.close();
    sender.close();
    link.close();
    process.close();
  }
}
