package org.skypesms.broker.camel;

import java.time.Clock;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import org.skypesms.broker.BrokerLink;
import org.skypesms.broker.FailureCounts;
import org.skypesms.broker.Handler;
import org.skypesms.broker.Pump;
import org.skypesms.broker.PumpSettings;
import org.skypesms.broker.Sender;

/**
 * Endpoints {@code queue:NAME?outstanding=400&taken=1500&deferTo=ADDRESS}. Registered by hand under
 * {@link Queues#SCHEME}; the link and the sender belong to the caller and outlive the routes. Safe
 * for use by any thread.
 */
public final class QueueComponent extends DefaultComponent {

  private final BrokerLink link;
  private final Sender sender;
  private final FailureCounts counts;
  private final Clock clock;

  /** With what its pumps and producers work on. */
  public QueueComponent(BrokerLink link, Sender sender, FailureCounts counts, Clock clock) {
    this.link = link;
    this.sender = sender;
    this.counts = counts;
    this.clock = clock;
  }

  @Override
  protected Endpoint createEndpoint(String uri, String address, Map<String, Object> parameters) {
    return new QueueEndpoint(uri, this, settings(address, parameters));
  }

  Pump pump(PumpSettings settings, Handler handler) {
    return new Pump(link, sender, counts, clock, settings, handler);
  }

  Sender sender() {
    return sender;
  }

  private PumpSettings settings(String address, Map<String, Object> parameters) {
    PumpSettings defaults = PumpSettings.of(address);
    PumpSettings sized =
        defaults.withOutstanding(
            getAndRemoveParameter(
                parameters, "outstanding", Integer.class, defaults.outstanding()));
    PumpSettings bounded =
        sized.withTaken(getAndRemoveParameter(parameters, "taken", Integer.class, sized.taken()));
    String deferTo = getAndRemoveParameter(parameters, "deferTo", String.class);
    return deferTo == null ? bounded : bounded.withDeferral(deferTo);
  }
}
