package org.skypesms.smpp.camel;

import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** {@link Smsc#smsc()}: a place to submit to. */
final class SubmitEndpoint extends DefaultEndpoint {

  private final SubmitFunction submitter;

  SubmitEndpoint(String uri, Component component, SubmitFunction submitter) {
    super(uri, component);
    this.submitter = submitter;
  }

  @Override
  public Producer createProducer() {
    return new SubmitProducer(this, submitter);
  }

  @Override
  public Consumer createConsumer(Processor processor) {
    throw new UnsupportedOperationException("nothing comes from " + getEndpointUri());
  }
}
