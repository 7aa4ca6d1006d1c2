package org.skypesms.lab.skype;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Change;
import org.skypesms.lab.skype.network.ClientLife;
import org.skypesms.lab.skype.network.ClientState;

/** Hands the network's many small changes on to its listeners. Thread-safe. */
final class Tidings implements ClientLife.Witness {
  private final List<SkypeListener> listeners = new CopyOnWriteArrayList<>();

  void add(SkypeListener listener) {
    listeners.add(listener);
  }

  /** From now on this account's changes are told, and that it exists. */
  void watch(Account account) {
    account.watch(change -> changed(account, change.kind()));
    listeners.forEach(SkypeListener::accountsChanged);
  }

  @Override
  public void stateChanged(Account account, ClientState before, ClientState after) {
    listeners.forEach(SkypeListener::accountsChanged);
  }

  private void changed(Account account, Change.Kind kind) {
    switch (kind) {
      case CHAT, CHATMEMBER, CHATMESSAGE ->
          listeners.forEach(listener -> listener.chatsChanged(account.name()));
      case GENERAL, USER, PROFILE -> listeners.forEach(SkypeListener::accountsChanged);
      case CALL, GROUP, APPLICATION -> {}
    }
  }
}
