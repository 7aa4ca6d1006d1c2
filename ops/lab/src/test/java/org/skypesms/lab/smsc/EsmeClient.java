package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.SmppBindType;
import com.cloudhopper.smpp.SmppSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppClient;
import com.cloudhopper.smpp.impl.DefaultSmppSession;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.QuerySmResp;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.SmppInvalidArgumentException;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A bound ESME of a test, on the library's own client. */
final class EsmeClient implements AutoCloseable {

  static final String GATEWAY = "447400000001";

  private final NioEventLoopGroup group =
      new NioEventLoopGroup(1, new DefaultThreadFactory("test-esme", true));
  private final Inbox inbox = new Inbox();
  private final DefaultSmppSession session;

  private EsmeClient(SmppSessionConfiguration configuration) throws Exception {
    session = (DefaultSmppSession) new DefaultSmppClient(group).bind(configuration, inbox);
  }

  static EsmeClient bind(int port, SmppBindType type) throws Exception {
    return bind(port, type, LabSmscOptions.SYSTEM_ID, LabSmscOptions.PASSWORD);
  }

  static EsmeClient bind(int port, SmppBindType type, String systemId, String password)
      throws Exception {
    SmppSessionConfiguration configuration = new SmppSessionConfiguration(type, systemId, password);
    configuration.setHost("127.0.0.1");
    configuration.setPort(port);
    configuration.setWindowSize(5000);
    configuration.setBindTimeout(5000);
    configuration.setConnectTimeout(5000);
    configuration.getLoggingOptions().setLogPdu(false);
    return new EsmeClient(configuration);
  }

  static SubmitSm text(String to, String text) throws SmppInvalidArgumentException {
    SubmitSm submit = new SubmitSm();
    submit.setSourceAddress(new Address((byte) 1, (byte) 1, GATEWAY));
    submit.setDestAddress(new Address((byte) 1, (byte) 1, to));
    submit.setRegisteredDelivery((byte) 1);
    submit.setShortMessage(text.getBytes(StandardCharsets.US_ASCII));
    return submit;
  }

  SubmitSmResp submit(SubmitSm submit) throws Exception {
    return session.submit(submit, 5000);
  }

  /** Submits without waiting; the answer shows in the inbox. */
  void send(SubmitSm submit) throws Exception {
    var unused = session.sendRequestPdu(submit, 5000, false);
  }

  QuerySmResp query(String messageId) throws Exception {
    QuerySm query = new QuerySm();
    query.setMessageId(messageId);
    query.setSourceAddress(new Address((byte) 1, (byte) 1, GATEWAY));
    return (QuerySmResp) request(query);
  }

  PduResponse request(PduRequest<?> request) throws Exception {
    var future = session.sendRequestPdu(request, 5000, true);
    if (!future.await(5000)) {
      throw new TimeoutException("no answer to " + request.getName());
    }
    return future.getResponse();
  }

  /** Writes octets as they are. */
  void write(byte[] octets) {
    session
        .getChannel()
        .writeAndFlush(io.netty.buffer.Unpooled.wrappedBuffer(octets))
        .awaitUninterruptibly();
  }

  Inbox inbox() {
    return inbox;
  }

  List<String> delivered() {
    return inbox.delivered().stream().map(Inbox::text).toList();
  }

  boolean isOpen() {
    return session.getChannel().isOpen();
  }

  SmppSession session() {
    return session;
  }

  /** Cuts the connection without unbind. */
  @Override
  public void close() {
    session.getChannel().close().awaitUninterruptibly();
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
