package org.skypesms.server;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.skypesms.broker.BrokerLink;
import org.skypesms.broker.Lease;
import org.skypesms.broker.WindowedSender;
import org.skypesms.broker.camel.QueueComponent;
import org.skypesms.broker.camel.Queues;
import org.skypesms.chat.ChatClient;
import org.skypesms.chat.camel.Chat;
import org.skypesms.chat.camel.ChatComponent;
import org.skypesms.chat.skype.SkypeClient;
import org.skypesms.message.Half;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.Places;
import org.skypesms.server.config.Rules;
import org.skypesms.server.route.CommonRoutes;
import org.skypesms.server.route.Delivered;
import org.skypesms.server.route.Heard;
import org.skypesms.server.walk.Hearing;
import org.skypesms.server.walk.Outage;
import org.skypesms.server.walk.Speaking;
import org.skypesms.server.walk.Standstill;
import org.skypesms.server.walk.Steps;
import org.skypesms.server.walk.Taking;
import org.skypesms.server.walk.Tenure;
import org.skypesms.server.walk.Visiting;
import org.skypesms.smpp.JsmppLink;
import org.skypesms.smpp.LateAnswers;
import org.skypesms.smpp.camel.Smsc;
import org.skypesms.smpp.camel.SmscComponent;
import org.skypesms.smpp.camel.SubmitFunction;
import org.skypesms.state.Store;
import org.skypesms.state.StoredFailureCounts;
import org.skypesms.state.sql.Opening;
import org.skypesms.words.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What both halves stand on: state, broker, chat client, SMSC link, and the walks they share. Each
 * part is added to the life cycle as it is made; none need be connected yet. To be made and started
 * by one thread.
 */
public final class Foundation {

  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int STOP_SECONDS = 5;

  private static final int SUPERSEDED = 75;
  private static final Logger LOG = LoggerFactory.getLogger(Foundation.class);

  private final Configuration configuration;
  private final LifeCycle lifeCycle;
  private final Half half;
  private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);
  private final Clock unhurried = new UnhurriedClock(clock, System::nanoTime);
  private final Languages languages = new Languages();
  private final Store store;
  private final BrokerLink broker;
  private final WindowedSender sender;
  private final Optional<Lease> lease;
  private final Tenure tenure;
  private final Succession succession;
  private final Steps steps;
  private final ChatClient chat;
  private final Standstill standstill;
  private final Taking taking;
  private final LateReceiver receiver = new LateReceiver();
  private final Links links;
  private final LinkControl linkControl;
  private final LateListener lateAnswers = new LateListener();
  private final HalfStatus status;
  private final Outage outage;
  private final Periodic periodic;
  private final Periodic looks;
  private volatile Succession.Activation activation;

  /** Opens the state and makes the parts, knowing how deep these queues are. */
  public Foundation(Configuration configuration, LifeCycle lifeCycle, List<String> watched) {
    this.configuration = configuration;
    this.lifeCycle = lifeCycle;
    this.half = configuration.half();
    this.store =
        lifeCycle.add("state", Opening.whenThere(Settings.store(configuration), clock, half.id()));
    this.broker =
        lifeCycle.add(
            "broker link",
            new BrokerLink(configuration.get(Places.BROKER_URL), Settings.broker(configuration)));
    this.lease = configuration.get(Places.STANDBY) ? Optional.of(lease()) : Optional.empty();
    this.tenure = new Tenure(half, () -> lease.map(Lease::held).orElse(true), this::superseded);
    this.succession =
        lifeCycle.add("succession", new Succession(store, tenure, new Predecessor(configuration)));
    this.sender = lifeCycle.add("sender", new WindowedSender(broker));
    this.steps = new Steps(store, sender, clock);
    Optional<String> sessionBus = Optional.ofNullable(System.getenv("DBUS_SESSION_BUS_ADDRESS"));
    this.chat =
        lifeCycle.add(
            "chat client",
            new SkypeClient(
                Settings.chat(configuration, sessionBus), Settings.launch(configuration), clock));
    this.outage = new Outage(chat, languages, System::nanoTime);
    this.standstill = new Standstill(System::nanoTime, clock);
    this.taking = new Taking(half, store, sender, tenure, standstill, clock);
    this.links =
        lifeCycle.add(
            "SMSC links",
            new Links(
                Settings.links(configuration),
                plan -> new JsmppLink(plan.settings(), receiver, lateAnswers, clock)));
    this.linkControl = new LinkControl(configuration, links, store, sender, clock);
    this.periodic = lifeCycle.add("periodic work", new Periodic());
    this.looks = lifeCycle.add("looks", new Periodic());
    this.status =
        new HalfStatus(
            half,
            tenure::holds,
            broker,
            watched,
            links,
            linkControl::lastReload,
            chat,
            store,
            clock);
  }

  /**
   * Starts everything: the half's own routes beside the common ones, its links, its watch and its
   * pages. Of two instances the one without the lease starts what it can, and the rest when the
   * lease comes.
   */
  public void start(SubmitFunction submit, RoutesBuilder own) throws Exception {
    SmscComponent smsc = new SmscComponent(submit, taking);
    receiver.becomes(smsc);
    CamelContext routes = routes(smsc, own);
    routes.start();
    lifeCycle.add("routes", routes::stop);
    broker.start();
    looks.every(LOOK, "status", status::look);
    new RegularWork(this, configuration, outage).begin();
    looks.start();
    Metrics metrics = new Metrics(status, links, chat);
    lifeCycle.add(
        "pages",
        new StatusPages(
            configuration.get(Places.HTTP_HOST),
            configuration.get(Places.HTTP_PORT),
            status::now,
            status::other,
            metrics::page));
    // on a thread of its own, because a sign of life must not wait for the broker's counts
    Periodic notices = lifeCycle.add("service notice", new Periodic());
    notices.every(LOOK, "service notice", ServiceNotice.of(System.getenv(), status::now)::look);
    notices.every(LOOK, "standstill", standstill::look);
    notices.start();
    activation =
        new Accession(this, configuration, () -> routes.getRouteController().startAllRoutes());
    if (lease.isPresent()) {
      lease.get().start();
    } else {
      Succession.prepare(activation);
      activation.run();
    }
  }

  private Lease lease() {
    return lifeCycle.add(
        "lease",
        new Lease(
            configuration.get(Places.BROKER_URL),
            Settings.broker(configuration),
            half,
            () -> succession.taken(activation)));
  }

  /**
   * Another instance is active. What this one still has in its memory is of no use to anybody, and
   * nothing ends so surely as a process: its binds, its consumers and its place at the chat client
   * go with it, and whoever supervises it starts it again to wait.
   */
  private void superseded() {
    LOG.warn("another instance of {} is active: this one ends", half);
    if (lease.isPresent()) {
      Runtime.getRuntime().halt(SUPERSEDED);
    }
    new Thread(lifeCycle::close, "superseded").start();
  }

  /** They take nothing before they are told to. */
  private CamelContext routes(SmscComponent smsc, RoutesBuilder own) throws Exception {
    CamelContext camel = new DefaultCamelContext();
    camel.setAutoStartup(false);
    camel.getShutdownStrategy().setTimeUnit(TimeUnit.SECONDS);
    camel.getShutdownStrategy().setTimeout(STOP_SECONDS);
    camel.addComponent(
        Queues.SCHEME, new QueueComponent(broker, sender, new StoredFailureCounts(store), clock));
    camel.addComponent(Chat.SCHEME, new ChatComponent(chat));
    camel.addComponent(Smsc.SCHEME, smsc);
    Hearing hearing = new Hearing(half, sender, outage, clock);
    Speaking speaking = new Speaking(half, chat, store, tenure, clock);
    camel.addRoutes(
        new CommonRoutes(
            half, new Heard(hearing, visiting()), speaking, new Delivered(taking), controlling()));
    camel.addRoutes(own);
    return camel;
  }

  private Controlling controlling() {
    return new Controlling(
        linkControl,
        new PersonControl(chat),
        new HandOver(half, lease, store, lifeCycle),
        new Announcing(half, steps),
        new ControlAnswers(half, store, sender, languages));
  }

  private Visiting visiting() {
    return new Visiting(half, chat, sender, configuration.get(Rules.AUTHORIZATION_REQUESTS), clock);
  }

  /** The time for people. */
  public Clock clock() {
    return clock;
  }

  /** The time by which what is stored has waited for long enough. */
  public Clock unhurried() {
    return unhurried;
  }

  /** The sentences. */
  public Languages languages() {
    return languages;
  }

  /** The state. */
  public Store store() {
    return store;
  }

  /** The time in which this instance is the active one. */
  public Tenure tenure() {
    return tenure;
  }

  /** Steps of walks. */
  public Steps steps() {
    return steps;
  }

  /** The half's account. */
  public ChatClient chat() {
    return chat;
  }

  /** Answers of SMSCs that come when they are no longer waited for are told so from now on. */
  public void tellLateAnswersTo(LateAnswers answers) {
    lateAnswers.becomes(answers);
  }

  /** The half's links. */
  public Links links() {
    return links;
  }

  /** Changes the half's links while it runs. */
  public LinkControl linkControl() {
    return linkControl;
  }

  /** How the half stands. */
  public HalfStatus status() {
    return status;
  }

  /** Work in the background. */
  public Periodic periodic() {
    return periodic;
  }
}
