package org.skypesms.trials.lab;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.skypesms.trials.process.FreePort;
import org.skypesms.trials.process.Patience;
import org.skypesms.trials.process.Program;
import org.skypesms.trials.process.Project;
import org.skypesms.trials.process.Resident;
import org.skypesms.trials.process.Running;
import org.skypesms.trials.process.Scratch;
import org.skypesms.trials.process.Web;

/** The real lab process, started as {@code ops/run} starts it. For one thread. */
final class TrialLab {

  private static final Duration START = Duration.ofSeconds(120);

  private final Web web = new Web();
  private final Running process;
  private final URI home;

  private TrialLab(Running process, URI home) {
    this.process = process;
    this.home = home;
  }

  /** Starts it in the directory and waits until it serves. */
  static TrialLab start(Project project, Scratch scratch, String bus)
      throws IOException, InterruptedException {
    int port = FreePort.one();
    Path output = scratch.path().resolve("lab.out");
    Program program =
        new Program(
            List.of("-XX:TieredStopAtLevel=1", "-Xss512k", "-Xmx256m"),
            project.classPath("ops/lab"),
            "org.skypesms.lab.LabMain",
            List.of(
                "--port",
                Integer.toString(port),
                "--bus-dir",
                scratch.path().resolve("bus").toString(),
                "--bus",
                bus,
                "--exit-with-parent"),
            Map.of("MALLOC_ARENA_MAX", "2"),
            output);
    TrialLab lab =
        new TrialLab(scratch.start(program), URI.create("http://127.0.0.1:" + port + "/api/"));
    Patience patience = new Patience(START);
    while (!lab.web.answers(lab.home.resolve("accounts"))) {
      lab.process.check();
      if (patience.over()) {
        throw new IOException("the lab does not serve");
      }
      patience.pause();
    }
    return lab;
  }

  /** Makes an account. */
  void makeAccount(String name) throws IOException, InterruptedException {
    web.put(home.resolve("accounts/" + name), Map.of("fullName", "Trial " + name));
  }

  /** Makes the Skype client of an account answer after so long. */
  void replyDelay(String name, int millis) throws IOException, InterruptedException {
    web.put(home.resolve("accounts/" + name + "/switches"), Map.of("replyDelayMillis", millis));
  }

  /** All accounts, as the interface shows them. */
  JsonNode accounts() throws IOException, InterruptedException {
    return web.get(home.resolve("accounts"));
  }

  /** Resident memory of the process alone in MiB. */
  double resident() throws IOException {
    return Resident.mebibytes(process.pid());
  }

  /** Resident memory of the processes below it in MiB, one number each. */
  List<Double> residentBelow() {
    return Resident.mebibytesBelow(process.pid());
  }
}
