package org.skypesms.server.walk;

import org.skypesms.broker.Rejected;
import org.skypesms.message.json.Json;
import org.skypesms.message.json.UnreadableMessage;

/** Reads the bodies of deliveries. */
public final class Bodies {

  private Bodies() {}

  /**
   * The record in a body.
   *
   * @throws Rejected when it is not one; the delivery belongs to the dead letters
   */
  public static <T extends Record> T read(String body, Class<T> type) {
    try {
      return Json.read(body, type);
    } catch (UnreadableMessage unreadable) {
      throw new Rejected(unreadable.getMessage());
    }
  }
}
