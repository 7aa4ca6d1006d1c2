package org.skypesms.smpp;

import java.util.Optional;

/**
 * What a link is to be.
 *
 * @param name by which state, receipts and status know it
 * @param peer where the SMSC is
 * @param mode what the link may do
 * @param credentials who binds
 * @param flow how much it sends at once; may change while it runs
 * @param timing how long it waits for what
 * @param submits what every submission carries besides its part
 */
public record LinkSettings(
    String name,
    SmscPeer peer,
    BindMode mode,
    Credentials credentials,
    Flow flow,
    Timing timing,
    SubmitFields submits) {

  /** Checks the name. */
  public LinkSettings {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a link has a name");
    }
  }

  /** A link without TLS, with a window of 50, no rate, and the standard times. */
  public static LinkSettings standard(
      String name, String host, int port, BindMode mode, Credentials credentials) {
    return new LinkSettings(
        name,
        new SmscPeer(host, port, Optional.empty()),
        mode,
        credentials,
        new Flow(50, 0),
        Timing.standard(),
        SubmitFields.none());
  }

  /** Whether a link can become the other one without a new connection. */
  public boolean connectsLike(LinkSettings other) {
    return with(other.flow).equals(other);
  }

  String host() {
    return peer.host();
  }

  int port() {
    return peer.port();
  }

  Optional<TlsSettings> tls() {
    return peer.tls();
  }

  LinkTimes times() {
    return timing.times();
  }

  /** The same with another flow. */
  public LinkSettings with(Flow other) {
    return new LinkSettings(name, peer, mode, credentials, other, timing, submits);
  }

  /** The same with other credentials. */
  public LinkSettings with(Credentials other) {
    return new LinkSettings(name, peer, mode, other, flow, timing, submits);
  }

  /** The same with other times. */
  public LinkSettings with(LinkTimes other) {
    return with(timing.with(other));
  }

  /** The same with other waits. */
  public LinkSettings with(Timing other) {
    return new LinkSettings(name, peer, mode, credentials, flow, other, submits);
  }

  /** The same with other fields in every submission. */
  public LinkSettings with(SubmitFields other) {
    return new LinkSettings(name, peer, mode, credentials, flow, timing, other);
  }

  /** The same over TLS. */
  public LinkSettings with(TlsSettings tls) {
    return new LinkSettings(name, peer.with(tls), mode, credentials, flow, timing, submits);
  }
}
