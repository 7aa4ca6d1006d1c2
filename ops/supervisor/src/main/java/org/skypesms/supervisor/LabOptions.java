package org.skypesms.supervisor;

import java.util.ArrayList;
import java.util.List;
import org.skypesms.brokerconfig.BrokerUser;

/** The command line of the lab. Stateless. */
final class LabOptions {

  private LabOptions() {}

  /** For a run in these places. */
  static List<String> of(Places places, List<String> gatewayNumbers) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--port",
                Integer.toString(places.ports().lab()),
                "--bus-dir",
                places.buses().path().toString(),
                "--bus",
                places.bus(),
                "--gateway-numbers",
                String.join(",", gatewayNumbers),
                "--console",
                places.console().toString(),
                "--console-user",
                BrokerUser.OPERATOR.id(),
                "--console-password-file",
                places.data().passwordFile(BrokerUser.OPERATOR).toString(),
                "--exit-with-parent"));
    if (places.smsc().simulated()) {
      options.addAll(List.of("--smsc-http", places.smscControl().toString()));
    }
    return options;
  }
}
