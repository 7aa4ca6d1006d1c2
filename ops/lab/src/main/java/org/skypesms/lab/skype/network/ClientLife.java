package org.skypesms.lab.skype.network;

import java.util.ArrayList;
import java.util.List;

/**
 * The comings and goings of accounts' clients and their presence. What was said to an account while
 * it could not be reached is delivered when it comes back. Guarded by the network's lock.
 */
public final class ClientLife {
  /** Is told of every change of an account's client, after it happened. */
  public interface Witness {
    void stateChanged(Account account, ClientState before, ClientState after);
  }

  private final Network network;
  private final List<Witness> witnesses = new ArrayList<>();

  ClientLife(Network network) {
    this.network = network;
  }

  /** From now on the witness is told. */
  public void witness(Witness witness) {
    witnesses.add(witness);
  }

  /** Brings the account's client into that state; nothing happens when it is in it already. */
  public void change(Account account, ClientState now) {
    ClientState before = account.state();
    if (before == now) {
      return;
    }
    if (before == ClientState.RUNNING) {
      account.lastOnline(network.clock().instant());
    }
    account.state(now);
    witnesses.forEach(witness -> witness.stateChanged(account, before, now));
    if (before != ClientState.FROZEN && now != ClientState.FROZEN) {
      network.contacts().presenceChanged(account);
    }
    if (now == ClientState.RUNNING && before != ClientState.FROZEN) {
      repeatRequests(account);
    }
    if (now == ClientState.RUNNING) {
      network.conversations().cameBack(account);
    }
  }

  private static void repeatRequests(Account account) {
    account
        .standings()
        .forEach(
            (name, standing) -> {
              if (standing.asked()) {
                account.changed(Change.Kind.USER, name, "RECEIVEDAUTHREQUEST");
              }
            });
  }

  /** The owner chose another status. */
  public void presence(Account account, Presence now) {
    account.presence(now);
    account.changed(Change.Kind.USER, account.name(), "ONLINESTATUS");
    account.changed(Change.Kind.GENERAL, "", "USERSTATUS");
    network.contacts().presenceChanged(account);
  }
}
