package org.skypesms.smpp;

import java.util.Optional;

/**
 * What a link is to be.
 *
 * @param name by which state, receipts and status know it
 * @param host of the SMSC, a name or an address, looked up at each attempt
 * @param port of the SMSC
 * @param mode what it may do
 * @param credentials who binds
 * @param window how many submissions may be without answer
 * @param rate parts per second at most, 0 for no limit
 * @param times how long it waits for what
 * @param rebinding the pauses between attempts to bind
 * @param enquiry how it finds out that its peer is silent
 * @param submits what every submission carries besides its part
 * @param tls how it is protected, empty for not at all
 */
public record LinkSettings(
    String name,
    String host,
    int port,
    BindMode mode,
    Credentials credentials,
    int window,
    int rate,
    LinkTimes times,
    Rebinding rebinding,
    Enquiry enquiry,
    SubmitFields submits,
    Optional<TlsSettings> tls) {

  /** Checks the ranges. */
  public LinkSettings {
    if (name.isBlank() || host.isBlank()) {
      throw new IllegalArgumentException("a link has a name and a host");
    }
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("a port is 1 to 65535");
    }
    if (window < 1) {
      throw new IllegalArgumentException("a window is 1 at least");
    }
    if (rate < 0) {
      throw new IllegalArgumentException("a rate is 0 for no limit, or more");
    }
  }

  /** A link with a window of 50, no rate, and the standard times. */
  public static LinkSettings standard(
      String name, String host, int port, BindMode mode, Credentials credentials) {
    return new LinkSettings(
        name,
        host,
        port,
        mode,
        credentials,
        50,
        0,
        LinkTimes.standard(),
        Rebinding.standard(),
        Enquiry.standard(),
        SubmitFields.none(),
        Optional.empty());
  }

  /** The same with another window. */
  public LinkSettings withWindow(int other) {
    return new LinkSettings(
        name, host, port, mode, credentials, other, rate, times, rebinding, enquiry, submits, tls);
  }

  /** The same with another rate. */
  public LinkSettings withRate(int other) {
    return new LinkSettings(
        name,
        host,
        port,
        mode,
        credentials,
        window,
        other,
        times,
        rebinding,
        enquiry,
        submits,
        tls);
  }

  /** The same with other times. */
  public LinkSettings withTimes(LinkTimes other) {
    return new LinkSettings(
        name, host, port, mode, credentials, window, rate, other, rebinding, enquiry, submits, tls);
  }

  /** The same with other pauses between attempts to bind. */
  public LinkSettings withRebinding(Rebinding other) {
    return new LinkSettings(
        name, host, port, mode, credentials, window, rate, times, other, enquiry, submits, tls);
  }

  /** The same with another watch for silence. */
  public LinkSettings withEnquiry(Enquiry other) {
    return new LinkSettings(
        name, host, port, mode, credentials, window, rate, times, rebinding, other, submits, tls);
  }

  /** The same with other fields in every submission. */
  public LinkSettings withSubmits(SubmitFields other) {
    return new LinkSettings(
        name, host, port, mode, credentials, window, rate, times, rebinding, enquiry, other, tls);
  }

  /** The same over TLS. */
  public LinkSettings withTls(TlsSettings other) {
    return new LinkSettings(
        name,
        host,
        port,
        mode,
        credentials,
        window,
        rate,
        times,
        rebinding,
        enquiry,
        submits,
        Optional.of(other));
  }
}
