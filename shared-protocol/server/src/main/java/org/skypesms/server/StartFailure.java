package org.skypesms.server;

import java.net.BindException;
import org.skypesms.state.StateUnavailable;

/**
 * Why a half does not start, for whoever reads one line.
 *
 * @param failure as it was thrown
 */
record StartFailure(Throwable failure) {

  /** Whether the line says all there is to say, so that a stack trace would say no more. */
  boolean plain() {
    return failure instanceof StateUnavailable || root() instanceof BindException;
  }

  /** One line. */
  String reason() {
    String reason = String.valueOf(failure.getMessage());
    String cause = root().toString();
    String all = root() == failure || reason.contains(cause) ? reason : reason + " (" + cause + ")";
    return all.replaceAll("\\s+", " ").strip();
  }

  private Throwable root() {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
