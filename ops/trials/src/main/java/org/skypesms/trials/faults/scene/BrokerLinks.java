package org.skypesms.trials.faults.scene;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

/**
 * The connections to the broker, which no proxy of the trial can stand in: the kernel destroys them
 * ({@code ss --kill}), or loses all that is sent on them (a rule of nftables for this one port of
 * loopback). For root only. Closing it, and Ctrl-C or SIGTERM as well, takes the rule away.
 * Thread-safe.
 */
public final class BrokerLinks implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";
  private static final String HOOK = "{ type filter hook output priority 0 ; }";

  private final int port;
  private final String table;

  /** Those to this port of loopback. */
  public BrokerLinks(int port) {
    this.port = port;
    this.table = "skypesms_trial_" + port;
  }

  /** Whether connections can be destroyed here: one of this process's own is. */
  public static boolean canCut() throws InterruptedException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK));
        Socket near = new Socket(LOOPBACK, listener.getLocalPort());
        Socket far = listener.accept()) {
      far.setSoTimeout(2000);
      new BrokerLinks(listener.getLocalPort()).cut();
      return ended(far) && !near.isClosed();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean ended(Socket socket) {
    try {
      return socket.getInputStream().read() == -1;
    } catch (SocketTimeoutException stillThere) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  /** Whether what is sent can be lost here. */
  public static boolean canLose() throws InterruptedException {
    try (BrokerLinks nobody = new BrokerLinks(1)) {
      nobody.lose();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Destroys them all. */
  public void cut() throws IOException, InterruptedException {
    String cut = "dport = :" + port;
    if (!Commands.done("ss", "--tcp", "--kill", "dst", LOOPBACK, cut)) {
      throw new IOException("the connections cannot be destroyed");
    }
  }

  /** Loses all that is sent on them, each way, until {@link #close}. */
  public void lose() throws IOException, InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "broker-links"));
    boolean rules =
        Commands.done("nft", "add", "table", "ip", table)
            && Commands.done("nft", "add chain ip " + table + " out " + HOOK)
            && Commands.done("nft", rule("dport"))
            && Commands.done("nft", rule("sport"));
    if (!rules) {
      close();
      throw new IOException("there is no rule that loses what is sent");
    }
  }

  private String rule(String which) {
    return "add rule ip %s out oifname lo tcp %s %d drop".formatted(table, which, port);
  }

  /** Loses nothing any more. */
  @Override
  public void close() {
    try {
      Commands.done("nft", "delete", "table", "ip", table);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
