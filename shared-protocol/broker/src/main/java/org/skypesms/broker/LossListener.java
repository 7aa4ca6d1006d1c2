package org.skypesms.broker;

import java.util.function.Consumer;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.SessionFailureListener;

/** Passes on the first word that a connection is lost. */
final class LossListener implements SessionFailureListener {

  private final Consumer<String> onLoss;

  LossListener(Consumer<String> onLoss) {
    this.onLoss = onLoss;
  }

  @Override
  public void connectionFailed(ActiveMQException exception, boolean failedOver) {
    onLoss.accept(exception.getMessage());
  }

  @Override
  public void connectionFailed(
      ActiveMQException exception, boolean failedOver, String scaleDownTargetNodeId) {
    onLoss.accept(exception.getMessage());
  }

  // Called under the client's own lock and before the connection is gone: too early to act.
  @Override
  public void beforeReconnect(ActiveMQException exception) {}
}
