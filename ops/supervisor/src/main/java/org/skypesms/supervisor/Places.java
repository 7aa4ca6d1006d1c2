package org.skypesms.supervisor;

import java.io.IOException;
import java.net.URI;

/**
 * Where everything of this run is.
 *
 * @param data the data directory
 * @param ports of all parts
 * @param buses where the sockets of the D-Bus buses lie
 * @param bus who runs them, as the lab names it
 * @param smsc the SMSC
 */
record Places(DataDirectory data, Ports ports, BusDirectory buses, String bus, Smsc smsc) {

  /** The places that the options ask for; the password of the SMSC is in its file then. */
  static Places of(Options options, DataDirectory data, BusDirectory buses) throws IOException {
    return new Places(data, options.ports(), buses, options.bus(), smsc(options, data));
  }

  private static Smsc smsc(Options options, DataDirectory data) throws IOException {
    if (options.smsc().isPresent()) {
      ForeignSmsc foreign = options.smsc().get();
      return new Smsc(foreign.url(), data.keep("foreign-smsc", foreign.password()), false);
    }
    String url = "smpp://" + Smsc.SYSTEM_ID + "@127.0.0.1:" + options.ports().smpp();
    return new Smsc(url, data.made("smsc"), true);
  }

  URI lab() {
    return http(ports.lab());
  }

  URI console() {
    return http(ports.console()).resolve("/console");
  }

  String broker() {
    return "tcp://127.0.0.1:" + ports.broker();
  }

  URI smscControl() {
    return http(ports.smscHttp());
  }

  /** The status pages of an instance of a half. */
  URI half(String name) {
    return http(
        switch (name) {
          case "skype-to-sms" -> ports.skypeToSms();
          case "sms-to-skype" -> ports.smsToSkype();
          case "skype-to-sms.standby" -> ports.skypeToSmsStandby();
          case "sms-to-skype.standby" -> ports.smsToSkypeStandby();
          default -> throw new IllegalArgumentException(name + " is no half");
        });
  }

  private static URI http(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
