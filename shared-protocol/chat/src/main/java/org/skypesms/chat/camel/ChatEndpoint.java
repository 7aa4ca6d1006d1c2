package org.skypesms.chat.camel;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** What people type, or what is said to them. */
final class ChatEndpoint extends DefaultEndpoint {

  private final ChatComponent component;
  private final String verb;

  ChatEndpoint(String uri, ChatComponent component, String verb) {
    super(uri, component);
    this.component = component;
    this.verb = verb;
  }

  @Override
  public Consumer createConsumer(Processor processor) throws Exception {
    if (!verb.equals(Chat.HEAR)) {
      throw new UnsupportedOperationException("chat:" + verb + " is no source of lines");
    }
    HearConsumer consumer = new HearConsumer(this, processor, component);
    configureConsumer(consumer);
    return consumer;
  }

  @Override
  public Producer createProducer() {
    if (!verb.equals(Chat.SAY)) {
      throw new UnsupportedOperationException("chat:" + verb + " takes no lines");
    }
    return new SayProducer(this, component.client());
  }
}
