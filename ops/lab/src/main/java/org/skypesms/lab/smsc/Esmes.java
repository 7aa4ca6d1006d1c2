package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.SmppServerHandler;
import com.cloudhopper.smpp.SmppServerSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppSession;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.type.SmppProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is bound: lets in whoever has the right password, as often as wanted. Thread-safe. */
final class Esmes implements SmppServerHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Esmes.class);

  private final Map<Long, EsmeSession> sessions = new ConcurrentHashMap<>();
  private final Map<String, String> passwords;
  private final Function<Wire, EsmeSession> newSession;

  Esmes(Map<String, String> passwords, Function<Wire, EsmeSession> newSession) {
    this.passwords = Map.copyOf(passwords);
    this.newSession = newSession;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void sessionBindRequested(Long id, SmppSessionConfiguration configuration, BaseBind bind)
      throws SmppProcessingException {
    String expected = passwords.get(String.valueOf(bind.getSystemId()));
    if (expected == null || !equal(expected, String.valueOf(bind.getPassword()))) {
      throw new SmppProcessingException(SmppConstants.STATUS_INVPASWD);
    }
    configuration.getLoggingOptions().setLogPdu(false);
  }

  @Override
  public void sessionCreated(Long id, SmppServerSession session, BaseBindResp response) {
    EsmeSession esme = newSession.apply(new Wire((DefaultSmppSession) session));
    sessions.put(id, esme);
    session.serverReady(esme);
    esme.opened();
    LOG.info("{} is bound as {}", esme.wire().systemId(), esme.wire().bindType());
  }

  @Override
  public void sessionDestroyed(Long id, SmppServerSession session) {
    Optional.ofNullable(sessions.remove(id)).ifPresent(EsmeSession::closed);
    session.destroy();
  }

  Collection<EsmeSession> sessions() {
    return sessions.values();
  }

  private static boolean equal(String expected, String given) {
    byte[] one = expected.getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(one, given.getBytes(StandardCharsets.UTF_8));
  }
}
