package org.skypesms.trials.faults.scene;

import io.javalin.Javalin;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.skypesms.lab.phones.HttpSmscUplink;
import org.skypesms.lab.phones.Outbox;
import org.skypesms.lab.phones.Phones;
import org.skypesms.lab.phones.PhonesApi;
import org.skypesms.lab.phones.TextMessage;
import org.skypesms.lab.phones.TextSending;

/** The phones of the trial: they outlive their SMSC. Thread-safe. */
public final class Handsets implements AutoCloseable {

  private final Phones phones = new Phones(Clock.systemUTC());
  private final Outbox outbox;
  private final TextSending sending;
  private final Javalin server;

  private Handsets(URI smsc, int port) {
    outbox = new Outbox(new HttpSmscUplink(smsc));
    sending = new TextSending(phones, Optional.of(outbox));
    server = Javalin.create(config -> config.showJavalinBanner = false);
    new PhonesApi(phones, sending).addTo(server);
    server.start("127.0.0.1", port);
  }

  /**
   * Phones that send by the SMSC whose control is there, and get its parts on this port of
   * loopback.
   */
  static Handsets open(URI smsc, int port) {
    return new Handsets(smsc, port);
  }

  /** A phone sends a text. */
  public void send(String phone, String to, String text) {
    sending.send(phone, to, text);
  }

  /** What a phone has received after this id. */
  public List<TextMessage> received(String phone, long after) {
    return phones.messages(phone, after);
  }

  @Override
  public void close() {
    server.stop();
    outbox.close();
    phones.close();
  }
}
