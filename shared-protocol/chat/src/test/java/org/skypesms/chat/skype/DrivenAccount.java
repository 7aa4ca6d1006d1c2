package org.skypesms.chat.skype;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skypesms.chat.ClientState;
import org.skypesms.lab.skype.LabSkype;
import org.skypesms.lab.skype.client.Switches;
import org.skypesms.lab.skype.network.LogLine;
import org.skypesms.message.Skypename;

/** A simulated network, and one account of it driven by the client under test. */
final class DrivenAccount implements AutoCloseable {

  static final String SELF = "skype-to-sms";
  static final Skypename ALICE = new Skypename("alice");
  static final Skypename BOB = new Skypename("bob");
  static final Skypename CAROL = new Skypename("carol");

  final LabSkype network;
  final Hearer hearer = new Hearer();
  final SkypeClient client;

  private DrivenAccount(LabSkype network, SkypeSettings settings, Optional<ClientLaunch> launch) {
    this.network = network;
    this.client = new SkypeClient(settings, launch, Clock.systemUTC());
  }

  static DrivenAccount on(Path directory) {
    return on(LabSkype.start(directory.resolve("bus"), Clock.systemUTC()), Set.of(), directory);
  }

  /** With a quick watch, so that tests need not wait for long. */
  static DrivenAccount on(LabSkype network, Set<String> leftOut, Path directory) {
    return on(network, leftOut, directory, Optional.empty());
  }

  /** The same, launched when it is missing. */
  static DrivenAccount on(
      LabSkype network, Set<String> leftOut, Path directory, Optional<ClientLaunch> launch) {
    SkypeSettings settings =
        SkypeSettings.of(network.busAddress(SELF), new Skypename(SELF))
            .withWatch(Duration.ofMillis(200), Duration.ofSeconds(2))
            .withTrafficLog(directory.resolve("traffic.log"), leftOut);
    return new DrivenAccount(network, settings, launch);
  }

  DrivenAccount online() {
    client.start(hearer);
    awaitState(ClientState.ONLINE);
    return this;
  }

  void awaitState(ClientState state) {
    await().atMost(Duration.ofSeconds(15)).until(() -> client.state() == state);
  }

  long types(String person, String text) {
    return network.people().type(person, SELF, text);
  }

  List<String> shownTo(String person) {
    return network.people().linesAfter(person, 0).stream()
        .filter(line -> line.from().equals(SELF))
        .map(LogLine::text)
        .toList();
  }

  /** What the account's client still counts as not seen. */
  long unseen() {
    return network.people().read(SELF, account -> (long) account.history().missed().size());
  }

  void switches(Switches now) {
    network.client(SELF).switches(now);
  }

  @Override
  public void close() {
    client.close();
    network.close();
  }
}
