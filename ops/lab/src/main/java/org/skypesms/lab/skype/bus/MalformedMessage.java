package org.skypesms.lab.skype.bus;

/**
 * Octets that break the D-Bus wire format. The connection they came from is closed, as the
 * specification demands ("Invalid protocol"); a retry of the same octets never helps.
 */
public final class MalformedMessage extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedMessage(String message) {
    super(message);
  }
}
