package org.skypesms.trials.faults.scene;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** One connection of a half to the SMSC, passed on PDU by PDU. Thread-safe. */
final class ProxiedLink {

  private final Socket half;
  private final Socket smsc;
  private final AtomicReference<Trap> trap;
  private final Silence silence;
  private final Consumer<ProxiedLink> ended;

  ProxiedLink(
      Socket half,
      Socket smsc,
      AtomicReference<Trap> trap,
      Silence silence,
      Consumer<ProxiedLink> ended) {
    this.half = half;
    this.smsc = smsc;
    this.trap = trap;
    this.silence = silence;
    this.ended = ended;
  }

  void start() {
    SmppProxy.daemon(() -> pass(half, smsc), "to-smsc");
    SmppProxy.daemon(() -> pass(smsc, half), "to-half");
  }

  private void pass(Socket from, Socket to) {
    try {
      DataInputStream in = new DataInputStream(new BufferedInputStream(from.getInputStream()));
      OutputStream out = to.getOutputStream();
      while (true) {
        Pdu pdu = Pdu.read(in);
        silence.await();
        pass(pdu, out);
      }
    } catch (IOException e) {
      close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void pass(Pdu pdu, OutputStream out) throws IOException {
    Trap set = trap.get();
    boolean springs = set != null && set.takes(pdu);
    if (!springs || set.passes()) {
      out.write(pdu.octets());
      out.flush();
    }
    if (springs) {
      set.spring();
      close();
    }
  }

  void close() {
    ended.accept(this);
    try (half;
        smsc) {
      return;
    } catch (IOException e) {
      // closed is closed
    }
  }
}
