package org.skypesms.server.config;

/**
 * The configuration cannot be used; the message is one line that names key, value and expected
 * form. Never worth a retry.
 */
public final class ConfigurationProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With that line. */
  public ConfigurationProblem(String line) {
    super(line);
  }
}
