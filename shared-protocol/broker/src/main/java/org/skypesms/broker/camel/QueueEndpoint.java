package org.skypesms.broker.camel;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;
import org.skypesms.broker.PumpSettings;

/** One queue, to be pumped or sent to. */
final class QueueEndpoint extends DefaultEndpoint {

  private final QueueComponent component;
  private final PumpSettings settings;

  QueueEndpoint(String uri, QueueComponent component, PumpSettings settings) {
    super(uri, component);
    this.component = component;
    this.settings = settings;
  }

  @Override
  public Consumer createConsumer(Processor processor) throws Exception {
    QueueConsumer consumer = new QueueConsumer(this, processor, component, settings);
    configureConsumer(consumer);
    return consumer;
  }

  @Override
  public Producer createProducer() {
    return new QueueProducer(this, settings.queue(), component.sender());
  }
}
