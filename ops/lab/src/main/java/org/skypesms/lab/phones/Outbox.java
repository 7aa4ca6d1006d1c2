package org.skypesms.lab.phones;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the phones have sent and the SMSC has not taken yet, in order. While the SMSC is away
 * everything waits here. Thread-safe.
 */
public final class Outbox implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final int BATCH = 200;
  private static final long RETRY_MILLIS = 200;

  private final String run = UUID.randomUUID().toString();
  private final BlockingQueue<OutgoingPart> waiting = new LinkedBlockingQueue<>();
  private final SmscUplink uplink;
  private final Thread courier;
  private long lastNumber;

  /** An outbox that hands over to this SMSC, from now on until it is closed. */
  public Outbox(SmscUplink uplink) {
    this.uplink = uplink;
    this.courier = Threads.daemon(this::carry, "lab-phones-outbox");
    courier.start();
  }

  /**
   * Sends one text as a phone would; the order of calls is the order at the SMSC.
   *
   * @param source the phone, {@code +} and digits
   * @param reference of a text in several parts, 0 to 255
   */
  public void send(String source, String destination, String text, int reference) {
    add(source, destination, PhoneText.of(text, reference));
  }

  synchronized void add(String source, String destination, PhoneText text) {
    for (byte[] octets : text.parts()) {
      String digits = HexFormat.of().formatHex(octets);
      waiting.add(
          new OutgoingPart(
              run, ++lastNumber, source, destination, text.dataCoding(), text.esmClass(), digits));
    }
  }

  private void carry() {
    List<OutgoingPart> batch = new ArrayList<>();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        batch.add(waiting.take());
        waiting.drainTo(batch, BATCH - 1);
        handUntilTaken(batch);
        batch.clear();
      }
    } catch (InterruptedException e) {
      LOG.debug("the outbox was closed");
    }
  }

  private void handUntilTaken(List<OutgoingPart> batch) throws InterruptedException {
    while (!handed(batch)) {
      TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
    }
  }

  private boolean handed(List<OutgoingPart> batch) {
    try {
      uplink.hand(batch);
      return true;
    } catch (IOException e) {
      LOG.debug(
          "the SMSC did not take {} parts, they are handed over again: {}",
          batch.size(),
          e.toString());
      return false;
    }
  }

  @Override
  public void close() {
    courier.interrupt();
  }
}
