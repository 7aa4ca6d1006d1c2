package org.skypesms.lab.skype.network;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The simulated Skype network: its accounts and the lock that guards all that is in it. The two
 * service accounts exist from the start. Thread-safe through {@link #locked}.
 */
public final class Network {
  /** The accounts of the gateway's halves. */
  public static final List<String> SERVICES = List.of("skype-to-sms", "sms-to-skype");

  private static final int MOST_ACCOUNTS = 5_000;
  private static final Pattern SKYPENAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.,-]{0,31}");

  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Allowance allowance = new Allowance();
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Contacts contacts = new Contacts(this);
  private final Conversations conversations = new Conversations(this);
  private final Calls calls = new Calls(this);
  private final Applications applications;
  private final ClientLife clientLife = new ClientLife(this);
  private Consumer<Account> newcomers = account -> {};

  /** A network in which only the two services have accounts. */
  public Network(Clock clock) {
    this.clock = clock;
    this.applications = new Applications(clock);
    SERVICES.forEach(name -> add(name, true));
  }

  /** Does something with the network's objects while nobody else does. */
  public <T> T locked(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  /** Does something with the network's objects while nobody else does. */
  public void locked(Runnable action) {
    locked(
        () -> {
          action.run();
          return null;
        });
  }

  /** Who is contact of whom. */
  public Contacts contacts() {
    return contacts;
  }

  /** Chats and what is said in them. */
  public Conversations conversations() {
    return conversations;
  }

  /** Voice calls. */
  public Calls calls() {
    return calls;
  }

  /** Clients that start, stop, freeze, log in and out. */
  public ClientLife clientLife() {
    return clientLife;
  }

  /** Channels between programs. */
  public Applications applications() {
    return applications;
  }

  /** Whether no account can keep anything more. */
  boolean isUsedUp() {
    return allowance.isUsedUp();
  }

  /** The clock of all timestamps. */
  public Clock clock() {
    return clock;
  }

  /** Is told of each account that exists and of each that is made later. */
  public void onAccount(Consumer<Account> told) {
    newcomers = told;
    accounts.values().forEach(told);
  }

  /** The account of that name, in whatever case. */
  public Optional<Account> find(String skypename) {
    return Optional.ofNullable(accounts.get(Account.key(skypename)));
  }

  /** The account of that name, made if there is none yet. */
  public Account findOrCreate(String skypename) {
    return find(skypename).orElseGet(() -> add(skypename, false));
  }

  /** Every account, in the order of making. */
  public Collection<Account> accounts() {
    return accounts.values();
  }

  /** The accounts of the two halves. */
  public List<Account> services() {
    return SERVICES.stream().map(name -> accounts.get(name)).toList();
  }

  private Account add(String skypename, boolean service) {
    if (!SKYPENAME.matcher(skypename).matches()) {
      throw new RefusedByNetwork(
          RefusedByNetwork.Reason.BAD_NAME,
          "a Skypename begins with a letter and has up to 32 letters, digits and _ - . ,");
    }
    if (accounts.size() >= MOST_ACCOUNTS) {
      throw new RefusedByNetwork(RefusedByNetwork.Reason.FULL, "there are 5000 accounts already");
    }
    Account account =
        new Account(skypename, service, Profile.named(""), clock.instant(), allowance);
    accounts.put(Account.key(skypename), account);
    newcomers.accept(account);
    return account;
  }
}
