package org.skypesms.smpp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A password that is read from a file whenever it is asked for; a line end after it is left out.
 *
 * @param file where it is
 */
record PasswordFile(Path file) implements Supplier<String> {

  @Override
  public String get() {
    try {
      return Files.readString(file).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException("the password file cannot be read", e);
    }
  }
}
