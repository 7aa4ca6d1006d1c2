package org.skypesms.brokerconfig;

import java.nio.file.Path;

/**
 * The other broker of a pair, and what decides which of the two is active.
 *
 * @param url the peer's CORE acceptor, {@code tcp://host:port}
 * @param lock a directory that both can lock files in, or {@code zookeeper:host:port,...}
 */
record Peer(String url, String lock) {
  private static final String PACKAGE = "org.apache.activemq.artemis.lockmanager.";
  private static final String ZOOKEEPER = "zookeeper:";

  Peer {
    if (!url.startsWith("tcp://")) {
      throw new IllegalArgumentException(
          "--peer is tcp://HOST:PORT, the CORE port of the other broker");
    }
  }

  /** Sets what pair.xml asks for. */
  void describe() {
    System.setProperty("broker.peer", url);
    boolean zookeeper = lock.startsWith(ZOOKEEPER);
    String type =
        zookeeper ? "zookeeper.CuratorDistributedLockManager" : "file.FileBasedLockManager";
    System.setProperty("broker.lock-class", PACKAGE + type);
    System.setProperty("broker.lock-key", zookeeper ? "connect-string" : "locks-folder");
    String where = zookeeper ? lock.substring(ZOOKEEPER.length()) : directory().toString();
    System.setProperty("broker.lock", where);
  }

  /** Whether the lock is a directory on this host's file systems. */
  boolean lockIsDirectory() {
    return !lock.startsWith(ZOOKEEPER);
  }

  /** The directory of the lock. */
  Path directory() {
    return Path.of(lock).toAbsolutePath().normalize();
  }
}
