package org.skypesms.lab.skype.bus;

/** How answers are addressed. Stateless. */
final class Messages {
  private Messages() {}

  static Fields answering(BusMessage call, String error, String signature) {
    return new Fields(
        null, null, null, error, call.serial(), call.fields().sender(), null, signature);
  }
}
