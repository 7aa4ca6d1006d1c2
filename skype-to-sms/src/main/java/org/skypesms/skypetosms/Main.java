package org.skypesms.skypetosms;

import org.skypesms.message.Half;
import org.skypesms.server.ServerProcess;

/** Starts skype-to-sms. */
public final class Main {

  private Main() {}

  /** Runs until SIGTERM. */
  public static void main(String[] arguments) {
    ServerProcess process = new ServerProcess(Half.SKYPE_TO_SMS, System.in, System.out, System.err);
    System.exit(process.run(arguments, System.getenv(), new SkypeToSms()));
  }
}
