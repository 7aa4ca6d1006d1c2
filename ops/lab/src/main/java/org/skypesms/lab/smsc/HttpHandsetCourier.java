package org.skypesms.lab.smsc;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.skypesms.lab.http.JsonPost;
import org.skypesms.lab.phones.HandsetPart;

/**
 * The way to the lab process, which holds the handsets: its {@code POST /internal/handset-parts}.
 * Thread-safe.
 */
final class HttpHandsetCourier implements HandsetCourier {

  private final JsonPost parts;

  HttpHandsetCourier(URI lab) {
    this.parts = new JsonPost(lab.resolve("/internal/handset-parts"), "the lab");
  }

  @Override
  public void deliver(List<HandsetPart> batch) throws IOException {
    parts.hand(batch);
  }
}
