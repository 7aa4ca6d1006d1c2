package org.skypesms.lab.skype;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.skypesms.lab.skype.bus.Body;
import org.skypesms.lab.skype.bus.BusLoop;
import org.skypesms.lab.skype.bus.BusMessage;
import org.skypesms.lab.skype.bus.ServiceBus;
import org.skypesms.lab.skype.bus.ServicePeer;
import org.skypesms.lab.skype.client.Session;
import org.skypesms.lab.skype.client.SkypeClient;

/**
 * One account's bus with its Skype client on it. The bus stays while the client comes and goes; a
 * program's session is known by its unique name and ends with it. Bus loop only, but {@link #open}.
 */
final class AccountBus {
  private static final String CLIENT_PATH = "/com/Skype/Client";
  private static final String CLIENT_INTERFACE = "com.Skype.API.Client";

  private final BusLoop loop;
  private final SkypeClient client;
  private final ServiceBus bus;
  private final Map<String, Session> sessions = new HashMap<>();
  private final SkypeService service = new SkypeService(this::invoke);
  private ServicePeer skype;

  AccountBus(BusLoop loop, SkypeClient client, Function<Consumer<String>, ServiceBus> busTelling) {
    this.loop = loop;
    this.client = client;
    this.bus = busTelling.apply(this::programGone);
  }

  /** Starts the bus; the Skype client is on it if it runs. The bus's address. */
  String open(boolean running) {
    try {
      bus.listen();
    } catch (IOException e) {
      throw new UncheckedIOException("the bus of an account cannot listen: " + e.getMessage(), e);
    }
    if (running) {
      loop.execute(this::appear);
    }
    return bus.address();
  }

  /** The Skype client starts: its name is on the bus again. */
  void appear() {
    if (skype == null) {
      skype = bus.join(SkypeService.NAME, call -> service.call(skype, call));
    }
  }

  /** The Skype client ends: its name is gone, and so are all sessions. */
  void disappear() {
    sessions.values().forEach(Session::close);
    sessions.clear();
    if (skype != null) {
      skype.leave();
      skype = null;
    }
  }

  private void invoke(BusMessage call, String command) {
    ServicePeer answering = skype;
    Session session = sessions.computeIfAbsent(call.fields().sender(), this::connect);
    session.invoke(command, reply -> answering.reply(call, Body.strings(reply)));
  }

  private Session connect(String program) {
    ServicePeer speaking = skype;
    return client.connect(
        line -> speaking.tell(program, CLIENT_PATH, CLIENT_INTERFACE, "Notify", Body.strings(line)),
        () -> bus.drop(program, "it takes nothing"));
  }

  private void programGone(String uniqueName) {
    Session session = sessions.remove(uniqueName);
    if (session != null) {
      session.close();
    }
  }
}
