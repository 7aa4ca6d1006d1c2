package org.skypesms.brokerconfig;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.management.MBeanServer;
import javax.management.MBeanServerDelegate;
import org.apache.activemq.artemis.core.server.management.ArtemisMBeanServerBuilder;

/**
 * Keeps the console from putting anything into {@code lease.*}. The rights of management.xml are
 * given by the queue that is acted on and never by the one that is named as the destination; here
 * no operation that does more than look may name a lease. The virtual machine makes the one
 * instance.
 */
public final class LeaseGuard extends ArtemisMBeanServerBuilder {

  private static final String LEASES = "lease.";
  private static final Pattern LOOKS = Pattern.compile("(get|list|is|browse|count)[A-Z].*");

  @Override
  public MBeanServer newMBeanServer(
      String defaultDomain, MBeanServer outer, MBeanServerDelegate delegate) {
    MBeanServer guarded = super.newMBeanServer(defaultDomain, outer, delegate);
    return (MBeanServer)
        Proxy.newProxyInstance(
            LeaseGuard.class.getClassLoader(),
            new Class<?>[] {MBeanServer.class},
            (proxy, method, arguments) -> pass(guarded, method, arguments));
  }

  private static Object pass(MBeanServer guarded, Method method, Object[] arguments)
      throws Throwable {
    if (method.getName().equals("invoke")
        && !LOOKS.matcher((String) arguments[1]).matches()
        && namesLease((Object[]) arguments[2])) {
      throw new SecurityException("leases belong to the halves: nothing is put there");
    }
    try {
      return method.invoke(guarded, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static boolean namesLease(Object[] parameters) {
    return parameters != null
        && Arrays.stream(parameters)
            .anyMatch(value -> value instanceof String name && name.strip().startsWith(LEASES));
  }
}
