package org.skypesms.smpp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Certificates made by the platform's own {@code keytool}, in every form of file. */
final class Certificates {

  static final String PASSWORD = "changeit";

  private final Path folder;
  private final Path all;

  Certificates(Path folder) throws Exception {
    this.folder = folder;
    this.all = folder.resolve("all.p12");
    make("ca", "-dname", "CN=Test CA", "-ext", "bc:c");
    make("stranger", "-dname", "CN=Another CA", "-ext", "bc:c");
    signed("server", "-ext", "san=ip:127.0.0.1");
    signed("elsewhere", "-ext", "san=dns:smsc.example");
    signed("expired", "-ext", "san=ip:127.0.0.1", "-startdate", "-9d", "-validity", "3");
    signed("client", "-ext", "eku=clientAuth");
  }

  private void signed(String alias, String... more) throws Exception {
    List<String> options = new ArrayList<>(List.of("-dname", "CN=" + alias, "-signer", "ca"));
    options.addAll(Arrays.asList(more));
    make(alias, options.toArray(String[]::new));
  }

  private void make(String alias, String... more) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-alias", alias, "-keyalg", "EC", "-storetype"));
    command.addAll(List.of("PKCS12", "-keystore", all.toString(), "-storepass", PASSWORD));
    command.addAll(Arrays.asList(more));
    Process keytool =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(alias + ".log").toFile())
            .start();
    if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve(alias + ".log")));
    }
  }

  private KeyStore everything() throws Exception {
    return KeyStore.getInstance(all.toFile(), PASSWORD.toCharArray());
  }

  /** A file with the password. */
  Path password() throws IOException {
    return Files.writeString(folder.resolve("password"), PASSWORD + "\n");
  }

  /** PKCS #12 with one key and its chain. */
  Path pkcs12(String alias) throws Exception {
    KeyStore one = KeyStore.getInstance("PKCS12");
    one.load(null, null);
    char[] password = PASSWORD.toCharArray();
    one.setKeyEntry(
        alias,
        everything().getKey(alias, password),
        password,
        everything().getCertificateChain(alias));
    return stored(one, alias + ".p12");
  }

  /** PKCS #12 with one certificate to trust. */
  Path trusting(String alias) throws Exception {
    KeyStore one = KeyStore.getInstance("PKCS12");
    one.load(null, null);
    one.setCertificateEntry(alias, everything().getCertificate(alias));
    return stored(one, alias + ".trust.p12");
  }

  private Path stored(KeyStore store, String name) throws Exception {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
    return file;
  }

  /** The chain in PEM. */
  Path pem(String alias) throws Exception {
    StringBuilder text = new StringBuilder();
    for (Certificate certificate : everything().getCertificateChain(alias)) {
      text.append(block("CERTIFICATE", certificate.getEncoded()));
    }
    return Files.writeString(folder.resolve(alias + ".pem"), text);
  }

  /** The key in PEM. */
  Path keyPem(String alias) throws Exception {
    byte[] key = everything().getKey(alias, PASSWORD.toCharArray()).getEncoded();
    return Files.writeString(folder.resolve(alias + ".key.pem"), block("PRIVATE KEY", key));
  }

  private static String block(String label, byte[] octets) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(octets);
    return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
  }
}
