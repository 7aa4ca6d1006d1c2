package org.skypesms.smpp;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Who binds (SMPP 3.4, sections 5.2.1 to 5.2.3).
 *
 * @param systemId at most 15 characters
 * @param password asked for at each bind, at most 8 characters by the specification; never printed
 * @param systemType at most 12 characters, empty for none
 * @param addressRange the numbers served, at most 40 characters, empty for none
 */
public record Credentials(
    String systemId, Supplier<String> password, String systemType, String addressRange) {

  /** Checks the lengths that the specification allows. */
  public Credentials {
    if (systemId.length() > 15) {
      throw new IllegalArgumentException("a system id has at most 15 characters");
    }
    if (systemType.length() > 12) {
      throw new IllegalArgumentException("a system type has at most 12 characters");
    }
    if (addressRange.length() > 40) {
      throw new IllegalArgumentException("an address range has at most 40 characters");
    }
  }

  /** Without an address range. */
  public Credentials(String systemId, Supplier<String> password, String systemType) {
    this(systemId, password, systemType, "");
  }

  /**
   * Reads the password from a file whenever the link binds, so that it can be changed while the
   * process runs. A line end after the password is left out. Of the same file they are equal.
   */
  public static Credentials ofFile(String systemId, Path file, String systemType) {
    return new Credentials(systemId, new PasswordFile(file), systemType);
  }

  /** The same for these numbers. */
  public Credentials withAddressRange(String range) {
    return new Credentials(systemId, password, systemType, range);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return systemId;
  }
}
