package org.skypesms.smpp;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Makes a connection a secure one, or says why it cannot be. */
final class Tls {

  private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

  private final TlsSettings settings;

  private Tls(TlsSettings settings) {
    this.settings = settings;
  }

  /**
   * Shakes hands over a connection that was just made.
   *
   * @throws TlsRefused when the certificates do not do, or a file of ours
   * @throws IOException when the peer is silent or leaves
   */
  static Socket over(Socket connected, TlsSettings tls, LinkSettings link) throws IOException {
    try {
      SSLContext context = new Tls(tls).context();
      SSLSocket socket =
          (SSLSocket)
              context.getSocketFactory().createSocket(connected, link.host(), link.port(), true);
      socket.setSSLParameters(parameters(socket, tls.hostCheck()));
      socket.setSoTimeout((int) link.times().bind().toMillis());
      socket.startHandshake();
      socket.setSoTimeout(0);
      return socket;
    } catch (SSLException failure) {
      throw TlsRefused.of(failure);
    } catch (GeneralSecurityException failure) {
      throw TlsRefused.ofFile("the files for TLS cannot be used: " + failure.getMessage(), failure);
    }
  }

  private static SSLParameters parameters(SSLSocket socket, boolean hostCheck) {
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setProtocols(PROTOCOLS);
    if (hostCheck) {
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
    }
    return parameters;
  }

  private SSLContext context() throws GeneralSecurityException, IOException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(identity(), authorities(), null);
    return context;
  }

  /** None for those of the platform. */
  private TrustManager[] authorities() throws GeneralSecurityException, IOException {
    if (settings.authorities().isEmpty()) {
      return null;
    }
    KeyStore store = emptyStore();
    List<Certificate> certificates = Pem.certificates(settings.authorities().get());
    for (int i = 0; i < certificates.size(); i++) {
      store.setCertificateEntry("authority-" + i, certificates.get(i));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    return trust.getTrustManagers();
  }

  private KeyManager[] identity() throws GeneralSecurityException, IOException {
    if (settings.identity().isEmpty()) {
      return new KeyManager[0];
    }
    TlsIdentity identity = settings.identity().get();
    char[] password = Pem.password(identity.password());
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store(identity, password), password);
    return keys.getKeyManagers();
  }

  private static KeyStore store(TlsIdentity identity, char[] password)
      throws GeneralSecurityException, IOException {
    if (identity.key().isEmpty()) {
      return Pem.pkcs12(identity.certificate(), password);
    }
    KeyStore store = emptyStore();
    Certificate[] chain = Pem.certificates(identity.certificate()).toArray(new Certificate[0]);
    store.setKeyEntry("gateway", Pem.key(identity.key().get()), password, chain);
    return store;
  }

  private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }
}
