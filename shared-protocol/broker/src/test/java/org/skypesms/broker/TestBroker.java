package org.skypesms.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.postoffice.Binding;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.awaitility.Awaitility;

/** A real broker with a real journal and a real TCP acceptor, in this JVM. */
final class TestBroker implements AutoCloseable {

  static final Credentials CREDENTIALS = new Credentials("half", "let me in");
  static final String QUEUE = "sms.outbound";
  static final String DEFERRED = "sms.deferred";
  static final String DEAD = "dead.sms.outbound";
  static final String SMALL = "small";
  static final String LEASE = "lease.sms-to-skype";

  private static final List<String> QUEUES =
      List.of(QUEUE, DEFERRED, DEAD, "dead.sms.deferred", SMALL, LEASE);

  static {
    Awaitility.setDefaultTimeout(Duration.ofMinutes(1)); // for machines with much else to do
  }

  private final Path folder;
  private final int port;
  private ActiveMQServer server;

  TestBroker(Path folder) {
    this(folder, freePort());
  }

  TestBroker(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  String url() {
    return "tcp://127.0.0.1:" + port;
  }

  int port() {
    return port;
  }

  TestBroker start() {
    return start(-1);
  }

  /** Starts; with less than so many octets free on the disk it takes no messages. */
  TestBroker start(long minDiskFree) {
    try {
      server = new ActiveMQServerImpl(configuration(minDiskFree), security());
      server.start();
      return this;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  boolean diskFull() {
    return server.getPagingManager().isDiskFull();
  }

  void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  long count(String queue) {
    return server.locateQueue(queue).getMessageCount();
  }

  int consumers(String queue) {
    return server.locateQueue(queue).getConsumerCount();
  }

  void purge(String queue) {
    try {
      server.locateQueue(queue).deleteAllReferences();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the console's "move messages" does. */
  void move(String from, String to) {
    try {
      Binding binding = server.getPostOffice().getBinding(SimpleString.of(to));
      server
          .locateQueue(from)
          .moveReferences(1_000, null, binding.getAddress(), false, -1, binding);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the console's "retry messages" does. */
  void retry(String queue) {
    try {
      server.locateQueue(queue).retryMessages(null);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    stop();
  }

  private Configuration configuration(long minDiskFree) throws Exception {
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setBrokerInstance(folder.toFile());
    configuration
        .setBindingsDirectory(folder.resolve("bindings").toString())
        .setJournalDirectory(folder.resolve("journal").toString())
        .setPagingDirectory(folder.resolve("paging").toString())
        .setLargeMessagesDirectory(folder.resolve("large").toString())
        .setJournalType(JournalType.NIO)
        .setJournalBufferTimeout_NIO(200_000)
        .setJournalFileSize(2 << 20)
        .addAcceptorConfiguration("core", url() + "?protocols=CORE");
    configuration.setMinDiskFree(minDiskFree);
    configuration.setDiskScanPeriod(100);
    QUEUES.forEach(name -> configuration.addAddressConfiguration(address(name)));
    configuration.addAddressSetting("#", new AddressSettings().setMaxDeliveryAttempts(-1));
    configuration.addAddressSetting(
        SMALL,
        new AddressSettings()
            .setMaxSizeBytes(20_000)
            .setAddressFullMessagePolicy(AddressFullMessagePolicy.BLOCK));
    configuration.putSecurityRoles(
        "#",
        Set.of(
            new Role(
                "half", true, true, false, false, false, false, false, true, false, false, false,
                false)));
    return configuration;
  }

  private static CoreAddressConfiguration address(String name) {
    return new CoreAddressConfiguration()
        .setName(name)
        .addRoutingType(RoutingType.ANYCAST)
        .addQueueConfiguration(
            QueueConfiguration.of(name)
                .setAddress(name)
                .setExclusive(name.equals(LEASE))
                .setRoutingType(RoutingType.ANYCAST));
  }

  private static ActiveMQJAASSecurityManager security() {
    SecurityConfiguration users = new SecurityConfiguration();
    users.addUser(CREDENTIALS.user(), CREDENTIALS.password());
    users.addRole(CREDENTIALS.user(), "half");
    return new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users);
  }

  /** None of those from which the system takes ports for outgoing connections. */
  private static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(10_000, 20_000);
      try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return probe.getLocalPort();
      } catch (IOException taken) {
        continue;
      }
    }
  }
}
