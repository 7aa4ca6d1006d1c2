package org.skypesms.server.route;

import java.util.concurrent.CompletionStage;
import org.apache.camel.Body;
import org.skypesms.chat.HeardCall;
import org.skypesms.chat.HeardLine;
import org.skypesms.chat.HeardRequest;
import org.skypesms.server.walk.Hearing;
import org.skypesms.server.walk.Visiting;

/** Takes what was heard to where it belongs. Safe for use by any thread. */
public final class Heard {

  private final Hearing hearing;
  private final Visiting visiting;

  /** With those that put it on the broker. */
  public Heard(Hearing hearing, Visiting visiting) {
    this.hearing = hearing;
    this.visiting = visiting;
  }

  /** Completes when the broker has it. */
  public CompletionStage<Void> take(@Body Object heard) {
    if (heard instanceof HeardCall call) {
      return visiting.called(call);
    }
    return heard instanceof HeardRequest request
        ? visiting.asked(request)
        : hearing.hear((HeardLine) heard);
  }
}
