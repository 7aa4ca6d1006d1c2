package org.skypesms.lab.accounts;

import java.util.Locale;
import org.skypesms.lab.skype.LabSkype;
import org.skypesms.lab.skype.network.ClientState;

/** What may be done to an account's Skype client (ops/lab/http.md). */
enum ClientAction {
  STOP,
  START,
  FREEZE,
  THAW,
  LOGOUT,
  LOGIN,
  /** What a watch does to a client that is missing or hangs; one that answers is left alone. */
  LAUNCH,
  ALLOW,
  DENY;

  static ClientAction of(String word) {
    for (ClientAction action : values()) {
      if (action.name().toLowerCase(Locale.ROOT).equals(word)) {
        return action;
      }
    }
    throw new BadRequest(
        "action is stop, start, freeze, thaw, logout, login, launch, allow or deny");
  }

  void applyTo(LabSkype lab, String skypename) {
    ClientState before = lab.people().read(skypename, account -> account.state());
    switch (this) {
      case STOP -> lab.client(skypename, ClientState.STOPPED);
      case START -> from(before, ClientState.STOPPED, ClientState.RUNNING, lab, skypename);
      case FREEZE -> from(before, ClientState.RUNNING, ClientState.FROZEN, lab, skypename);
      case THAW -> from(before, ClientState.FROZEN, ClientState.RUNNING, lab, skypename);
      case LOGOUT -> from(before, ClientState.RUNNING, ClientState.LOGGEDOUT, lab, skypename);
      case LOGIN -> from(before, ClientState.LOGGEDOUT, ClientState.RUNNING, lab, skypename);
      case LAUNCH -> {
        from(before, ClientState.FROZEN, ClientState.STOPPED, lab, skypename);
        START.applyTo(lab, skypename);
      }
      case ALLOW, DENY -> lab.client(skypename).answerDialog(this == ALLOW);
    }
  }

  /** Does it where it makes sense; where the client is elsewhere, nothing happens. */
  private static void from(
      ClientState before, ClientState from, ClientState to, LabSkype lab, String skypename) {
    if (before == from) {
      lab.client(skypename, to);
    }
  }
}
