package org.skypesms.smpp;

import com.cloudhopper.commons.util.windowing.WindowFuture;
import com.cloudhopper.smpp.SmppServerConfiguration;
import com.cloudhopper.smpp.SmppServerHandler;
import com.cloudhopper.smpp.SmppServerSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppServer;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.ssl.SslConfiguration;
import com.cloudhopper.smpp.type.SmppProcessingException;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/** An SMSC on another vendor's library. */
final class PeerSmsc implements AutoCloseable {

  final List<String> submitted = new CopyOnWriteArrayList<>();
  final List<SmppServerSession> sessions = new CopyOnWriteArrayList<>();
  final AtomicInteger bindAttempts = new AtomicInteger();
  final AtomicInteger unanswered = new AtomicInteger();
  final AtomicInteger mostUnanswered = new AtomicInteger();

  final List<SubmitSm> submits = new CopyOnWriteArrayList<>();

  volatile int bindStatus;
  volatile boolean keepSubmitted = true;
  volatile Duration answerAfter = Duration.ZERO;
  volatile ToIntFunction<SubmitSm> status = submit -> 0;

  private final AtomicInteger ids = new AtomicInteger();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private final EventLoopGroup threads = new NioEventLoopGroup(2);
  private final DefaultSmppServer server;
  private final int port;

  PeerSmsc() throws Exception {
    this(FreePort.find());
  }

  PeerSmsc(int port) throws Exception {
    this(port, null);
  }

  /** One that speaks TLS. */
  PeerSmsc(SslConfiguration ssl) throws Exception {
    this(FreePort.find(), ssl);
  }

  private PeerSmsc(int port, SslConfiguration ssl) throws Exception {
    this.port = port;
    SmppServerConfiguration configuration = new SmppServerConfiguration();
    configuration.setHost("127.0.0.1");
    configuration.setPort(port);
    configuration.setSystemId("peer");
    configuration.setDefaultWindowSize(1000);
    if (ssl != null) {
      configuration.setUseSsl(true);
      configuration.setSslConfiguration(ssl);
    }
    server = new DefaultSmppServer(configuration, new Binds(), null, threads, threads);
    server.start();
  }

  int port() {
    return port;
  }

  SmppServerSession session() {
    return sessions.get(sessions.size() - 1);
  }

  @SuppressWarnings("rawtypes")
  WindowFuture<Integer, PduRequest, PduResponse> deliver(PduRequest<?> request) throws Exception {
    return session().sendRequestPdu(request, 5000, false);
  }

  @Override
  public void close() {
    timer.shutdownNow();
    server.stop();
    threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
  }

  private final class Binds implements SmppServerHandler {

    @Override
    @SuppressWarnings("rawtypes")
    public void sessionBindRequested(Long id, SmppSessionConfiguration asked, BaseBind bind)
        throws SmppProcessingException {
      bindAttempts.incrementAndGet();
      if (!Fixtures.PASSWORD.equals(asked.getPassword())) {
        throw new SmppProcessingException(0x0E);
      }
      if (bindStatus != 0) {
        throw new SmppProcessingException(bindStatus);
      }
    }

    @Override
    public void sessionCreated(Long id, SmppServerSession session, BaseBindResp answer) {
      sessions.add(session);
      session.serverReady(new Submits(session));
    }

    @Override
    public void sessionDestroyed(Long id, SmppServerSession session) {
      session.destroy();
    }
  }

  private final class Submits extends DefaultSmppSessionHandler {

    private final SmppServerSession session;

    Submits(SmppServerSession session) {
      this.session = session;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public PduResponse firePduRequestReceived(PduRequest request) {
      if (request instanceof SubmitSm submit) {
        return answer(submit);
      }
      return request.createResponse();
    }

    private PduResponse answer(SubmitSm submit) {
      if (keepSubmitted) {
        submits.add(submit);
        submitted.add(new String(submit.getShortMessage(), StandardCharsets.US_ASCII));
      }
      mostUnanswered.accumulateAndGet(unanswered.incrementAndGet(), Math::max);
      SubmitSmResp response = submit.createResponse();
      response.setCommandStatus(status.applyAsInt(submit));
      response.setMessageId("id-" + ids.incrementAndGet());
      if (answerAfter.isZero()) {
        unanswered.decrementAndGet();
        return response;
      }
      var unused =
          timer.schedule(() -> send(response), answerAfter.toNanos(), TimeUnit.NANOSECONDS);
      return null;
    }

    private void send(SubmitSmResp response) {
      unanswered.decrementAndGet();
      try {
        session.sendResponsePdu(response);
      } catch (Exception e) {
        fireUnknownThrowable(e);
      }
    }
  }
}
