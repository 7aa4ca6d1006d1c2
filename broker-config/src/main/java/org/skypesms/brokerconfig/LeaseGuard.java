package org.skypesms.brokerconfig;

import java.util.Set;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.core.server.RoutingContext;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerPlugin;

/**
 * Lets nothing into {@code lease.*} but what a half sends there itself. The rights of broker.xml do
 * not see moves and copies of the console, whose destination they do not ask for; those have no
 * session. Artemis makes the one instance. Immutable.
 */
public final class LeaseGuard implements ActiveMQServerPlugin {

  private static final String LEASES = "lease.";
  private static final Set<String> HALVES =
      Set.of(BrokerUser.SKYPE_TO_SMS.id(), BrokerUser.SMS_TO_SKYPE.id());

  @Override
  public void beforeMessageRoute(
      Message message, RoutingContext context, boolean direct, boolean rejectDuplicates)
      throws ActiveMQException {
    if (message.getAddress().startsWith(LEASES) && !ofAHalf(context)) {
      throw new ActiveMQSecurityException("leases belong to the halves: nothing is put there");
    }
  }

  private static boolean ofAHalf(RoutingContext context) {
    return context.getServerSession() != null
        && HALVES.contains(context.getServerSession().getUsername());
  }
}
