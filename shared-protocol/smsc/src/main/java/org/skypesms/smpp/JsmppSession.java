package org.skypesms.smpp;

import java.io.IOException;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.PDUReader;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.Command;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.PendingResponse;
import org.jsmpp.session.SMPPSession;

/**
 * jSMPP's session on a wire of ours: it keeps the state of the session, counts sequence numbers,
 * and answers {@code enquire_link}. Its own enquiries and waiters are not used.
 */
final class JsmppSession extends SMPPSession {

  private final Wire wire;

  JsmppSession(Wire wire, PDUReader reader) {
    super(new DefaultPDUSender(), reader, (host, port) -> wire);
    this.wire = wire;
    setEnquireLinkTimer(0);
    setPduProcessorDegree(1);
  }

  /** Starts to read, and asks to be bound. */
  void bind(LinkSettings settings) throws IOException {
    connect(settings.host(), settings.port());
    try {
      sendBind(settings.mode(), settings.credentials());
    } catch (PDUStringException e) {
      throw new IOException(
          "the system id, the password, the system type or the address range is longer than SMPP allows");
    }
  }

  private void sendBind(BindMode mode, Credentials who) throws PDUStringException, IOException {
    pduSender()
        .sendBind(
            wire.writer(),
            typeOf(mode),
            nextSequence(),
            who.systemId(),
            who.password().get(),
            who.systemType(),
            InterfaceVersion.IF_34,
            TypeOfNumber.UNKNOWN,
            NumberingPlanIndicator.UNKNOWN,
            who.addressRange());
  }

  private static BindType typeOf(BindMode mode) {
    return switch (mode) {
      case TRANSMITTER -> BindType.BIND_TX;
      case RECEIVER -> BindType.BIND_RX;
      case TRANSCEIVER -> BindType.BIND_TRX;
    };
  }

  int nextSequence() {
    return sequence().nextValue();
  }

  /** The answer to the bind is the only one that jSMPP sees, and nobody waits for it there. */
  @Override
  protected PendingResponse<Command> removePendingResponse(int sequence) {
    return new PendingResponse<>(0);
  }
}
