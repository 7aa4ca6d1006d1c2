package org.skypesms.lab.skype;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.skypesms.lab.skype.bus.BusLoop;
import org.skypesms.lab.skype.client.Pacer;
import org.skypesms.lab.skype.client.SkypeClient;
import org.skypesms.lab.skype.client.Switches;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.ClientLife;
import org.skypesms.lab.skype.network.ClientState;
import org.skypesms.lab.skype.network.Network;

/**
 * A whole simulated Skype network in this process: people, their Skype clients and their buses,
 * which start at first use. With {@link #start} the lab's people exist: alice, bob and admin are
 * contacts of both halves, carol is a stranger. Thread-safe.
 */
public final class LabSkype implements AutoCloseable, ClientLife.Witness {
  private static final Duration OLD_CLIENTS_DELAY = Duration.ofMillis(30);

  private final Network network;
  private final BusFiles files;
  private final BusLoop loop = BusLoop.start();
  private final Map<Account, SkypeClient> clients = new HashMap<>();
  private final Map<Account, AccountBus> buses = new HashMap<>();
  private final Map<Account, String> addresses = new HashMap<>();
  private final Tidings tidings = new Tidings();
  private final AccountBuses making;
  private final People people;
  private final Windows windows;

  private LabSkype(Path busDirectory, BusKind kind, Clock clock) {
    files = new BusFiles(busDirectory);
    files.prepare();
    making = kind.buses(loop, files);
    network = new Network(clock);
    people = new People(network);
    windows = new Windows(network);
    network.locked(
        () -> {
          network.clientLife().witness(this);
          network.clientLife().witness(tidings);
          network.onAccount(this::giveClient);
        });
  }

  /** A network with its first people, whose buses run in this process. */
  public static LabSkype start(Path busDirectory, Clock clock) {
    return start(busDirectory, BusKind.EMBEDDED, clock);
  }

  /**
   * A network with its first people.
   *
   * @param busDirectory where the buses' sockets lie, made with mode 0700 when absent; its path has
   *     at most 85 octets
   * @param kind who runs the buses
   * @param clock gives every timestamp
   */
  public static LabSkype start(Path busDirectory, BusKind kind, Clock clock) {
    LabSkype lab = new LabSkype(busDirectory, kind, clock);
    FirstPeople.arrive(lab.people);
    return lab;
  }

  /** The people of the network: making and changing accounts, what they type and see. */
  public People people() {
    return people;
  }

  /** What they do in their clients' windows. */
  public Windows windows() {
    return windows;
  }

  /** From now on the listener is told of changes. */
  public void listen(SkypeListener listener) {
    tidings.add(listener);
  }

  /** The D-Bus address of the account's Skype client; the bus starts if it has not yet. */
  public String busAddress(String skypename) {
    return network.locked(
        () -> {
          Account account = people.account(skypename);
          return addresses.computeIfAbsent(account, this::openBus);
        });
  }

  /** The account's Skype client, without any bus. */
  public SkypeClient client(String skypename) {
    return network.locked(() -> clients.get(people.account(skypename)));
  }

  /** Brings the account's client into that state; the bus shows it when this returns. */
  public void client(String skypename, ClientState state) {
    network.locked(() -> network.clientLife().change(people.account(skypename), state));
    awaitLoop();
  }

  @Override
  public void stateChanged(Account account, ClientState before, ClientState after) {
    clients.get(account).stateChanged(account, before, after);
    AccountBus bus = buses.get(account);
    if (bus == null) {
      return;
    }
    if (after == ClientState.STOPPED) {
      loop.execute(bus::disappear);
    } else if (before == ClientState.STOPPED) {
      loop.execute(bus::appear);
    }
  }

  @Override
  public void close() {
    making.close();
    loop.close();
    network.locked(() -> addresses.keySet().forEach(account -> files.remove(account.name())));
  }

  private void giveClient(Account account) {
    Duration delay = account.isService() ? Duration.ZERO : OLD_CLIENTS_DELAY;
    SkypeClient client = new SkypeClient(network, account, pacer(), Switches.delayed(delay));
    clients.put(account, client);
    tidings.watch(account);
  }

  private String openBus(Account account) {
    String name = account.name();
    AccountBus bus = new AccountBus(loop, clients.get(account), gone -> making.bus(name, gone));
    buses.put(account, bus);
    return bus.open(account.state() != ClientState.STOPPED);
  }

  private Pacer pacer() {
    return new Pacer() {
      @Override
      public void soon(Runnable task) {
        loop.execute(task);
      }

      @Override
      public void later(Duration delay, Runnable task) {
        loop.later(delay, task);
      }
    };
  }

  private void awaitLoop() {
    CountDownLatch done = new CountDownLatch(1);
    loop.execute(done::countDown);
    try {
      done.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
