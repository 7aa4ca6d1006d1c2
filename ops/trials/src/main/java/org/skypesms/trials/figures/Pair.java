package org.skypesms.trials.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** The pair as {@code ops/run} runs it, in a directory of its own. */
final class Pair implements AutoCloseable {

  static final List<String> HALVES = List.of("skype-to-sms", "sms-to-skype");

  private static final Duration START = Duration.ofSeconds(120);

  private final ObjectMapper json = new ObjectMapper();
  private final Running supervisor;
  private final Path data;
  private final double readyAfter;

  private Pair(Running supervisor, Path data, double readyAfter) {
    this.supervisor = supervisor;
    this.data = data;
    this.readyAfter = readyAfter;
  }

  /** Starts it and waits for its line {@code ready}. */
  static Pair start(Project project, Scratch scratch) throws IOException, InterruptedException {
    Path data = scratch.path().resolve("data");
    Program program =
        new Program(
            options(project),
            project.classPath("ops/supervisor"),
            "org.skypesms.supervisor.SupervisorMain",
            List.of(
                "--data",
                data.toString(),
                "--port-base",
                Integer.toString(FreePort.hundred()),
                "--set",
                "access=everybody",
                "--set",
                "limits=off"),
            Map.of(),
            scratch.path().resolve("run.out"));
    Patience begin = new Patience(START);
    Running supervisor = scratch.start(program);
    try {
      supervisor.awaitLine("ready", START);
      return new Pair(supervisor, data, begin.seconds());
    } catch (IOException | InterruptedException e) {
      supervisor.close();
      throw e;
    }
  }

  private static List<String> options(Project project) {
    return List.of(
        "-Dproject.root=" + project.root(),
        "-Xmx48m",
        "-Xss512k",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1");
  }

  /** Seconds from the start to {@code ready}. */
  double readyAfter() {
    return readyAfter;
  }

  /** The process of a part. */
  long pid(String part) throws IOException {
    return endpoints().path(part).path("pid").asLong();
  }

  /** Where a half says whether it is ready. */
  URI readiness(String half) throws IOException {
    return URI.create(endpoints().path(half).path("http").asText() + "/health/ready");
  }

  /** A path of the lab's interface. */
  URI lab(String path) throws IOException {
    return URI.create(endpoints().path("lab").asText() + path);
  }

  /** Resident memory of a part in MiB, as the kernel counts it. */
  double residentMebibytes(String part) throws IOException {
    return Resident.mebibytes(pid(part));
  }

  private JsonNode endpoints() throws IOException {
    return json.readTree(data.resolve("endpoints.json").toFile());
  }

  @Override
  public void close() {
    supervisor.close();
  }
}
