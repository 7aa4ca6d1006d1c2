package org.skypesms.smpp;

import java.io.IOException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;

/**
 * There is no secure connection to the SMSC, for a reason that asking often does not mend; it is
 * asked again slowly. Nothing was sent.
 */
final class TlsRefused extends IOException {

  private static final long serialVersionUID = 1L;

  private static final String ALERT = "fatal alert";
  private static final String NOT_OURS = "the SMSC refuses the gateway's certificate or TLS";

  private record Reading(Predicate<Throwable> sign, String sentence) {}

  private static final List<Reading> READINGS =
      List.of(
          new Reading(
              CertificateExpiredException.class::isInstance,
              "the certificate of the SMSC has expired"),
          new Reading(
              CertificateNotYetValidException.class::isInstance,
              "the certificate of the SMSC is not valid yet"),
          new Reading(
              CertPathBuilderException.class::isInstance,
              "no known authority vouches for the certificate of the SMSC"),
          new Reading(
              TlsRefused::namesAnotherHost, "the certificate of the SMSC is for another host"),
          new Reading(TlsRefused::isAlert, NOT_OURS),
          new Reading(SSLException.class::isInstance, "the SMSC does not speak TLS as it should"));

  private TlsRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** What a failed handshake tells, one sentence. */
  static TlsRefused of(SSLException failure) {
    return READINGS.stream()
        .filter(reading -> anyCause(failure, reading.sign()))
        .map(reading -> new TlsRefused(reading.sentence() + said(failure), failure))
        .findFirst()
        .orElseThrow();
  }

  /** A file of ours that cannot be used. */
  static TlsRefused ofFile(String sentence, Throwable cause) {
    return new TlsRefused(sentence, cause);
  }

  private static boolean anyCause(Throwable failure, Predicate<Throwable> sign) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (sign.test(cause)) {
        return true;
      }
    }
    return false;
  }

  /** The platform has no class of its own for it; the check of names is the only other one. */
  private static boolean namesAnotherHost(Throwable cause) {
    return cause instanceof CertificateException
        && cause.getCause() == null
        && String.valueOf(cause.getMessage()).startsWith("No ");
  }

  private static boolean isAlert(Throwable cause) {
    return cause instanceof SSLException && String.valueOf(cause.getMessage()).contains(ALERT);
  }

  /**
   * What the end of a connection before the answer to the bind tells: with TLS 1.3 a server refuses
   * a certificate only after the client's handshake is done, and its alert may not get through.
   */
  static IOException beforeTheAnswer(String reason) {
    return reason.contains(ALERT)
        ? new TlsRefused(NOT_OURS + " (" + reason + ")", null)
        : new IOException(
            "the SMSC ended the connection after the TLS handshake, as one does that refuses the gateway's certificate ("
                + reason
                + ")");
  }

  private static String said(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return message.length() > 120 ? "" : " (" + message.replaceAll("\\p{Cntrl}", " ") + ")";
  }
}
