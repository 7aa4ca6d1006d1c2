package org.skypesms.smpp;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a link is protected by TLS 1.3 or 1.2 (RFC 8446, RFC 5246). The files are read at each
 * connection, so that they can be renewed while the process runs.
 *
 * @param authorities PEM certificates, the only ones that may vouch for the SMSC; empty for those
 *     of the Java platform
 * @param identity the gateway's own certificate, where the SMSC wants one
 * @param hostCheck whether the certificate of the SMSC must name its host (RFC 6125)
 */
public record TlsSettings(
    Optional<Path> authorities, Optional<TlsIdentity> identity, boolean hostCheck) {}
