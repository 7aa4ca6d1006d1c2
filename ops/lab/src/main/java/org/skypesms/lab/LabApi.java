package org.skypesms.lab;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.Javalin;
import java.net.URI;
import java.util.List;
import org.skypesms.lab.http.Answers;
import org.skypesms.lab.queues.ConsoleAccess;
import org.skypesms.lab.skype.network.Network;

/** {@code GET /api/lab}: what a page needs to know of the run. Immutable. */
final class LabApi {
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Run(
      List<String> halves, List<String> gatewayNumbers, boolean phonesCanSend, String console) {}

  private final Run run;

  LabApi(LabArguments arguments) {
    run =
        new Run(
            Network.SERVICES,
            arguments.gatewayNumbers(),
            arguments.smsc().isPresent(),
            arguments.console().map(ConsoleAccess::console).map(URI::toString).orElse(null));
  }

  void addTo(Javalin app) {
    app.get("/api/lab", ctx -> Answers.json(ctx, run));
  }
}
