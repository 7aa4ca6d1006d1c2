package org.skypesms.smstoskype;

import org.skypesms.message.Half;
import org.skypesms.server.ServerProcess;

/** Starts sms-to-skype. */
public final class Main {

  private Main() {}

  /** Runs until SIGTERM. */
  public static void main(String[] arguments) {
    ServerProcess process = new ServerProcess(Half.SMS_TO_SKYPE, System.in, System.out, System.err);
    System.exit(process.run(arguments, System.getenv(), new SmsToSkype()));
  }
}
