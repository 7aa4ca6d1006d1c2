package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cloudhopper.smpp.ssl.SslConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links over TLS against another vendor's SMSC. */
class SecureLinkTest extends OnLink {

  @TempDir static Path folder;
  private static Certificates certificates;

  private PeerSmsc smsc;

  @BeforeAll
  static void makeCertificates() throws Exception {
    certificates = new Certificates(folder);
  }

  @Override
  @AfterEach
  void stop() throws IOException {
    super.stop();
    if (smsc != null) {
      smsc.close();
    }
  }

  private static SslConfiguration serverWith(String alias) throws Exception {
    SslConfiguration ssl = new SslConfiguration();
    ssl.setKeyStoreType("PKCS12");
    ssl.setKeyStorePath(certificates.pkcs12(alias).toString());
    ssl.setKeyStorePassword(Certificates.PASSWORD);
    ssl.setKeyManagerPassword(Certificates.PASSWORD);
    ssl.setTrustStoreType("PKCS12");
    ssl.setTrustStorePath(certificates.trusting("ca").toString());
    ssl.setTrustStorePassword(Certificates.PASSWORD);
    return ssl;
  }

  private static TlsSettings trusting(String authority) throws Exception {
    return new TlsSettings(Optional.of(certificates.pem(authority)), Optional.empty(), true);
  }

  private static TlsSettings showing(TlsIdentity identity) throws Exception {
    return new TlsSettings(Optional.of(certificates.pem("ca")), Optional.of(identity), true);
  }

  private void start(SslConfiguration ssl, TlsSettings tls) throws Exception {
    smsc = new PeerSmsc(ssl);
    start(
        Fixtures.settings(smsc.port(), BindMode.TRANSMITTER).with(LinkTimes.standard()).with(tls));
  }

  private void submits() throws Exception {
    assertThat(Fixtures.await(Fixtures.submit(link, "hello")))
        .isInstanceOf(SubmitOutcome.Accepted.class);
    assertThat(smsc.submitted).containsExactly("hello");
  }

  private void refusedWith(String sentence) {
    await().until(() -> link.state() == LinkState.REFUSED);
    assertThat(link.status().lastError()).contains(sentence);
  }

  @Test
  void aLinkSubmitsOverTls() throws Exception {
    start(serverWith("server"), trusting("ca"));

    submits();
  }

  @Test
  void aCertificateOfAnotherAuthorityIsRefusedSlowly() throws Exception {
    start(serverWith("server"), trusting("stranger"));

    refusedWith("no known authority vouches for the certificate of the SMSC");

    await().pollDelay(Duration.ofMillis(1500)).until(() -> true);
    assertThat(link.state()).isEqualTo(LinkState.REFUSED);
    assertThat(smsc.bindAttempts.get()).isZero();
  }

  @Test
  void aCertificateOfAnotherHostIsRefusedUnlessTheCheckIsOff() throws Exception {
    start(serverWith("elsewhere"), trusting("ca"));
    refusedWith("the certificate of the SMSC is for another host");
    stop();

    start(
        serverWith("elsewhere"),
        new TlsSettings(Optional.of(certificates.pem("ca")), Optional.empty(), false));

    submits();
  }

  @Test
  void anExpiredCertificateIsRefused() throws Exception {
    start(serverWith("expired"), trusting("ca"));

    refusedWith("the certificate of the SMSC has expired");
  }

  @Test
  void aCertificateOfTheGatewayIsShownFromPem() throws Exception {
    SslConfiguration ssl = serverWith("server");
    ssl.setNeedClientAuth(true);

    start(
        ssl,
        showing(
            new TlsIdentity(
                certificates.pem("client"),
                Optional.of(certificates.keyPem("client")),
                Optional.empty())));

    submits();
  }

  @Test
  void aCertificateOfTheGatewayIsShownFromPkcs12() throws Exception {
    SslConfiguration ssl = serverWith("server");
    ssl.setNeedClientAuth(true);

    start(
        ssl,
        showing(
            new TlsIdentity(
                certificates.pkcs12("client"),
                Optional.empty(),
                Optional.of(certificates.password()))));

    submits();
  }

  @Test
  void anSmscThatMissesTheGatewaysCertificateIsSuspectedToRefuseIt() throws Exception {
    SslConfiguration ssl = serverWith("server");
    ssl.setNeedClientAuth(true);

    start(ssl, trusting("ca"));

    await().until(() -> link.status().lastError().contains("refuses the gateway's certificate"));
    assertThat(link.state()).isNotEqualTo(LinkState.BOUND);
  }

  @Test
  void aFileThatCannotBeUsedIsNamedWithoutItsContent() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.pem"), "s3cret");

    start(serverWith("server"), new TlsSettings(Optional.of(broken), Optional.empty(), true));

    refusedWith("the file broken.pem has no certificates in PEM");
    assertThat(link.status().lastError()).doesNotContain("s3cret");
  }

  @Test
  void aPeerWithoutTlsIsLeft() throws Exception {
    try (RawPeer peer = new RawPeer()) {
      start(Fixtures.settings(peer.port(), BindMode.TRANSMITTER).with(trusting("ca")));
      peer.accept().write(RawPeer.pdu(0x15, 0, 1, ""));

      refusedWith("the SMSC does not speak TLS as it should");
    }
  }

  @Test
  void aPeerThatIsSilentInTheHandshakeIsLeft() throws Exception {
    try (RawPeer peer = new RawPeer()) {
      start(Fixtures.settings(peer.port(), BindMode.TRANSMITTER).with(trusting("ca")));
      peer.accept();

      await().until(() -> !link.status().lastError().isEmpty());

      assertThat(link.state()).isEqualTo(LinkState.UNBOUND);
      peer.accept();
    }
  }
}
