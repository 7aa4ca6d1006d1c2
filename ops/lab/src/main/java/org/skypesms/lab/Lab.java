package org.skypesms.lab;

import io.javalin.Javalin;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.skypesms.lab.accounts.AccountsApi;
import org.skypesms.lab.accounts.ChatsApi;
import org.skypesms.lab.accounts.VisitsApi;
import org.skypesms.lab.events.EventHub;
import org.skypesms.lab.events.EventsApi;
import org.skypesms.lab.parts.PartSwitch;
import org.skypesms.lab.parts.PartsApi;
import org.skypesms.lab.parts.SupervisorLine;
import org.skypesms.lab.phones.HttpSmscUplink;
import org.skypesms.lab.phones.Outbox;
import org.skypesms.lab.phones.Phones;
import org.skypesms.lab.phones.PhonesApi;
import org.skypesms.lab.phones.TextSending;
import org.skypesms.lab.queues.QueueWatch;
import org.skypesms.lab.queues.QueuesApi;
import org.skypesms.lab.scenarios.Scenarios;
import org.skypesms.lab.scenarios.ScenariosApi;
import org.skypesms.lab.scenarios.Theatre;
import org.skypesms.lab.skype.LabSkype;

/** The lab's parts put together: Skype network, handsets, HTTP interface and page. Thread-safe. */
final class Lab implements AutoCloseable {
  /** Their programs attach without having asked anybody for an address. */
  private static final List<String> SERVICE_ACCOUNTS = List.of("skype-to-sms", "sms-to-skype");

  private final LabSkype skype;
  private final Phones phones;
  private final Optional<Outbox> outbox;
  private final EventHub events = new EventHub();
  private final Optional<QueueWatch> queues;
  private final TextSending sending;
  private final Scenarios scenarios;
  private final Javalin server = LabHttp.server();

  private Lab(LabArguments arguments, Clock clock, Optional<SupervisorLine> supervisor) {
    skype = LabSkype.start(arguments.busDirectory(), arguments.bus(), clock);
    SERVICE_ACCOUNTS.forEach(skype::busAddress);
    skype.listen(events);
    phones = new Phones(clock);
    phones.listen(events::phoneChanged);
    queues = arguments.console().map(console -> new QueueWatch(console, events));
    outbox = arguments.smsc().map(HttpSmscUplink::new).map(Outbox::new);
    sending = new TextSending(phones, outbox);
    scenarios =
        new Scenarios(
            new Theatre(
                skype,
                phones,
                sending,
                arguments.gatewayNumbers().get(0),
                clock,
                supervisor.map(PartSwitch::new),
                queues),
            events);
  }

  /**
   * Starts all of it.
   *
   * @param supervisor the line on which parts are stopped and started; may be absent
   */
  static Lab start(LabArguments arguments, Clock clock, Optional<SupervisorLine> supervisor) {
    Lab lab = new Lab(arguments, clock, supervisor);
    new AccountsApi(lab.skype).addTo(lab.server);
    new ChatsApi(lab.skype).addTo(lab.server);
    new VisitsApi(lab.skype.people()).addTo(lab.server);
    new PhonesApi(lab.phones, lab.sending).addTo(lab.server);
    new EventsApi(lab.events).addTo(lab.server);
    new QueuesApi(lab.queues).addTo(lab.server);
    new ScenariosApi(lab.scenarios).addTo(lab.server);
    new LabApi(arguments).addTo(lab.server);
    supervisor.ifPresent(line -> new PartsApi(line).addTo(lab.server));
    lab.server.start("127.0.0.1", arguments.port());
    return lab;
  }

  /** The HTTP port it listens on. */
  int port() {
    return server.port();
  }

  @Override
  public void close() {
    scenarios.close();
    queues.ifPresent(QueueWatch::close);
    events.close();
    server.stop();
    outbox.ifPresent(Outbox::close);
    phones.close();
    skype.close();
  }
}
