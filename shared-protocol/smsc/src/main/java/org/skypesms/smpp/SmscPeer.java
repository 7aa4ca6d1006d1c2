package org.skypesms.smpp;

import java.util.Optional;

/**
 * Where an SMSC is.
 *
 * @param host a name or an address, looked up at each attempt
 * @param port of it
 * @param tls how the connection is protected, empty for not at all
 */
public record SmscPeer(String host, int port, Optional<TlsSettings> tls) {

  /** Checks the ranges. */
  public SmscPeer {
    if (host.isBlank()) {
      throw new IllegalArgumentException("an SMSC has a host");
    }
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("a port is 1 to 65535");
    }
  }

  /** The same over TLS. */
  SmscPeer with(TlsSettings other) {
    return new SmscPeer(host, port, Optional.of(other));
  }
}
