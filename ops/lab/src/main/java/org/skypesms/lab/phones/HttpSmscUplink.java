package org.skypesms.lab.phones;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.skypesms.lab.http.JsonPost;

/** The way to the SMSC process: its {@code POST /internal/texts}. Thread-safe. */
public final class HttpSmscUplink implements SmscUplink {

  private final JsonPost texts;

  /** An uplink to the SMSC whose HTTP control is at this base address. */
  public HttpSmscUplink(URI smsc) {
    this.texts = new JsonPost(smsc.resolve("/internal/texts"), "the SMSC");
  }

  @Override
  public void hand(List<OutgoingPart> parts) throws IOException {
    texts.hand(parts);
  }
}
