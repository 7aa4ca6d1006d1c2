package org.skypesms.brokerconfig;

import java.io.File;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.artemis.api.core.ActiveMQAddressFullException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.core.server.ServerSession;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerPlugin;
import org.apache.activemq.artemis.core.transaction.Transaction;

/**
 * Refuses messages while the disk is nearly full. Artemis by itself holds senders back without a
 * word, lets in what it granted before, and ends when the disk is full to the last octet. What
 * comes from outside is refused first, so that what was accepted has room to come to its end.
 * Artemis makes the one instance. Safe for use by any thread.
 */
public final class RoomOnDisk implements ActiveMQServerPlugin {

  private static final Set<String> FROM_OUTSIDE =
      Set.of("chat.received", "sms.received", "sms.receipts");
  private static final long LOOK_NANOS = 50_000_000;

  // A file, not its store: stores are looked up among all mounts, which a hardened unit cannot see.
  private File disk;
  private long reserve;
  private volatile long usable = Long.MAX_VALUE;
  private volatile long looked;

  /** Reads where the broker writes and how much must stay free. */
  @Override
  public void init(Map<String, String> properties) {
    disk = new File(properties.get("disk"));
    reserve = Long.parseLong(properties.get("reserve"));
    look();
  }

  // Not when the message is routed: its duplicate id is noted by then, and the next try is dropped.
  @Override
  public void beforeSend(
      ServerSession session,
      Transaction transaction,
      Message message,
      boolean direct,
      boolean noAutoCreateQueue)
      throws ActiveMQException {
    if (System.nanoTime() - looked > LOOK_NANOS) {
      look();
    }
    if (usable < (FROM_OUTSIDE.contains(message.getAddress()) ? reserve : reserve / 2)) {
      throw new ActiveMQAddressFullException("the disk is full");
    }
  }

  private void look() {
    looked = System.nanoTime();
    usable = disk.getUsableSpace();
  }
}
