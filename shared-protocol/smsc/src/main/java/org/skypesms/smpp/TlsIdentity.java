package org.skypesms.smpp;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The certificate that a link shows to its SMSC, with its key: two PEM files, or one PKCS #12 file.
 *
 * @param certificate a chain in PEM, or a PKCS #12 file when there is no key file
 * @param key the key in PEM (PKCS #8, not encrypted)
 * @param password the file with the password of the PKCS #12 file
 */
public record TlsIdentity(Path certificate, Optional<Path> key, Optional<Path> password) {}
