package org.skypesms.brokerconfig;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Artemis of the distribution, run in this process: the distribution's libraries must be on the
 * class path, where {@link BrokerCommand} puts them. Artemis stops itself on SIGTERM.
 */
final class Artemis {
  private static final String PACKAGE = "org.apache.activemq.artemis.";
  private static final String JAAS_ROLE = PACKAGE + "spi.core.security.jaas.RolePrincipal";

  private static final long RESERVE_OCTETS = 64L << 20;

  private final Instance instance;
  private final BrokerArguments arguments;

  Artemis(Instance instance, BrokerArguments arguments) {
    this.instance = instance;
    this.arguments = arguments;
  }

  /**
   * Starts the broker; when this returns, clients and browsers can connect.
   *
   * @throws IOException when it cannot be started, with the reason
   */
  void start(Path home) throws IOException {
    // Artemis takes half a start to find out, and then only its log says so
    demandFree(arguments.port());
    demandFree(arguments.consolePort());
    describeInstance(home);
    guardBeans();
    describeReserve(instance.directory());
    describeConsole();
    if (arguments.peer().isPresent()) {
      describe(arguments.peer().get());
    }
    run(home.toFile(), instance.directory().toFile(), instance.etc().toFile());
  }

  private void demandFree(int port) throws IOException {
    InetAddress host = InetAddress.getByName(arguments.host());
    try {
      new ServerSocket(port, 1, host).close();
    } catch (BindException e) {
      throw new IOException("port " + port + " is in use", e);
    }
  }

  private static void describe(Peer peer) throws IOException {
    if (peer.lockIsDirectory()) {
      PrivateFiles.makeDirectory(peer.directory());
    }
    peer.describe();
  }

  // An eighth of a small disk: a fixed reserve would be all of it.
  private static void describeReserve(Path disk) {
    long reserve = Math.min(RESERVE_OCTETS, disk.toFile().getTotalSpace() / 8);
    System.setProperty("broker.disk", disk.toString());
    System.setProperty("broker.reserve", Long.toString(reserve));
    System.setProperty("broker.min-disk-free", Long.toString(reserve / 8));
  }

  // Made now, because Artemis sets the property to its own builder; it may write to the log.
  private static void guardBeans() {
    System.setProperty("javax.management.builder.initial", LeaseGuard.class.getName());
    ManagementFactory.getPlatformMBeanServer();
  }

  private void describeInstance(Path home) {
    Path etc = instance.etc();
    System.setProperty("artemis.home", home.toString());
    System.setProperty("artemis.instance", instance.directory().toString());
    System.setProperty("artemis.instance.etc", etc.toString());
    System.setProperty("java.io.tmpdir", instance.directory().resolve("tmp").toString());
    System.setProperty("java.security.auth.login.config", etc.resolve("login.config").toString());
    System.setProperty("log4j2.configurationFile", etc.resolve("log4j2.properties").toString());
    System.setProperty("log4j2.disableJmx", "true");
    Path logs = instance.directory().resolveSibling("logs");
    System.setProperty("broker.log-directory", logs.toString());
    System.setProperty("broker.host", arguments.host());
    System.setProperty("broker.port", Integer.toString(arguments.port()));
  }

  private void describeConsole() {
    System.setProperty("broker.console-host", arguments.host());
    System.setProperty("broker.console-port", Integer.toString(arguments.consolePort()));
    System.setProperty("hawtio.realm", "activemq");
    System.setProperty("hawtio.roles", "operator,admin");
    System.setProperty("hawtio.rolePrincipalClasses", JAAS_ROLE);
    System.setProperty("hawtio.disableProxy", "true");
    System.setProperty("hawtio.offline", "true");
    System.setProperty(
        "jolokia.policyLocation", instance.etc().resolve("jolokia-access.xml").toUri().toString());
  }

  // By name, because Artemis' command line is in its distribution only and in no repository; its
  // "run" command directly, because looking at all its other commands takes half a second.
  private static void run(File home, File instance, File etc) throws IOException {
    try {
      Class<?> command = Class.forName(PACKAGE + "cli.commands.Run");
      Class<?> context = Class.forName(PACKAGE + "cli.commands.ActionContext");
      // else a failed start would exit, and with 0
      command.getMethod("setEmbedded", boolean.class).invoke(null, true);
      Object run = command.getConstructor().newInstance();
      command
          .getMethod("setHomeValues", File.class, File.class, File.class)
          .invoke(run, home, instance, etc);
      Object streams =
          context
              .getConstructor(InputStream.class, PrintStream.class, PrintStream.class)
              .newInstance(InputStream.nullInputStream(), quiet(), System.err);
      Object outcome = command.getMethod("execute", context).invoke(run, streams);
      if (outcome instanceof Throwable problem) {
        throw new IOException("Artemis cannot start: " + problem, problem);
      }
    } catch (InvocationTargetException e) {
      throw new IOException("Artemis cannot start: " + e.getTargetException(), e);
    } catch (ReflectiveOperationException e) {
      throw new IOException("the Artemis distribution is not on the class path", e);
    }
  }

  // its banner
  private static PrintStream quiet() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }
}
