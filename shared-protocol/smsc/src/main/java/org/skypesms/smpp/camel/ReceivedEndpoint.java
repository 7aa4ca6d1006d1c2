package org.skypesms.smpp.camel;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** {@link Smsc#received()}: where what the SMSC delivers comes from. */
final class ReceivedEndpoint extends DefaultEndpoint {

  private final AtomicReference<ReceivedConsumer> started;

  ReceivedEndpoint(String uri, Component component, AtomicReference<ReceivedConsumer> started) {
    super(uri, component);
    this.started = started;
  }

  @Override
  public Consumer createConsumer(Processor processor) throws Exception {
    ReceivedConsumer consumer = new ReceivedConsumer(this, processor, started);
    configureConsumer(consumer);
    return consumer;
  }

  @Override
  public Producer createProducer() {
    throw new UnsupportedOperationException("nothing can be sent to " + getEndpointUri());
  }
}
