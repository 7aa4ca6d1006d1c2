package org.skypesms.supervisor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The TCP ports of a run, all on 127.0.0.1.
 *
 * @param lab the lab's page and interface
 * @param skypeToSms status pages of skype-to-sms
 * @param smsToSkype status pages of sms-to-skype
 * @param smscHttp control of the simulated SMSC
 * @param skypeToSmsStandby status pages of the second skype-to-sms
 * @param smsToSkypeStandby status pages of the second sms-to-skype
 * @param console of the broker
 * @param broker CORE acceptor
 * @param smpp the simulated SMSC
 */
record Ports(
    int lab,
    int skypeToSms,
    int smsToSkype,
    int smscHttp,
    int skypeToSmsStandby,
    int smsToSkypeStandby,
    int console,
    int broker,
    int smpp) {

  /** Where everything is when nothing else is said. */
  static final Ports USUAL = new Ports(8080, 8081, 8082, 8083, 8084, 8085, 8161, 61616, 2775);

  private static final int SPAN = 99;

  /**
   * Ports that all lie in N..N+99.
   *
   * @throws IllegalArgumentException with a sentence when that is no range of ports
   */
  static Ports from(String written) {
    int most = 65_535 - SPAN;
    if (!written.matches("[1-9][0-9]{0,4}") || Integer.parseInt(written) > most) {
      throw new IllegalArgumentException("--port-base is a number from 1 to " + most);
    }
    int base = Integer.parseInt(written);
    return new Ports(
        base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7, base + 8);
  }

  /** A sentence naming the first port that is taken; empty when all are free. */
  Optional<String> taken(boolean withSmsc, boolean withStandby) {
    return wanted(withSmsc, withStandby).entrySet().stream()
        .filter(each -> !free(each.getValue()))
        .map(each -> "port %d (%s) is in use".formatted(each.getValue(), each.getKey()))
        .findFirst();
  }

  private Map<String, Integer> wanted(boolean withSmsc, boolean withStandby) {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    wanted.put("lab", lab);
    wanted.put("skype-to-sms", skypeToSms);
    wanted.put("sms-to-skype", smsToSkype);
    wanted.put("console", console);
    wanted.put("broker", broker);
    if (withSmsc) {
      wanted.put("SMSC", smpp);
      wanted.put("control of the SMSC", smscHttp);
    }
    if (withStandby) {
      wanted.put("skype-to-sms.standby", skypeToSmsStandby);
      wanted.put("sms-to-skype.standby", smsToSkypeStandby);
    }
    return wanted;
  }

  private static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress("127.0.0.1", port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
