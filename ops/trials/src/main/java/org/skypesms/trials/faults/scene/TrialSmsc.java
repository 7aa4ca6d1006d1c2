package org.skypesms.trials.faults.scene;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.skypesms.trials.process.Patience;
import org.skypesms.trials.process.Program;
import org.skypesms.trials.process.Project;
import org.skypesms.trials.process.Running;
import org.skypesms.trials.process.Scratch;
import org.skypesms.trials.process.Web;

/**
 * The simulated SMSC as a process of the trial, with the trial's own phones: foreign to the pair.
 * For the use of one thread, but for its phones.
 */
public final class TrialSmsc implements AutoCloseable {

  /** Who binds. */
  public static final String SYSTEM_ID = "gateway";

  /** With this password. */
  public static final String PASSWORD = "faults";

  private static final Duration START = Duration.ofSeconds(60);

  private final Web web = new Web();
  private final Scratch scratch;
  private final Program program;
  private final URI control;
  private final Handsets handsets;
  private Running running;

  private TrialSmsc(Scratch scratch, Program program, URI control, Handsets handsets) {
    this.scratch = scratch;
    this.program = program;
    this.control = control;
    this.handsets = handsets;
  }

  /** Starts it on these ports of loopback, and waits until it answers. */
  public static TrialSmsc start(Project project, Scratch scratch, TrialPorts ports)
      throws IOException, InterruptedException {
    URI control = URI.create("http://127.0.0.1:" + ports.smscControl());
    URI phones = URI.create("http://127.0.0.1:" + ports.handsets());
    Path password = Files.writeString(scratch.path().resolve("smsc.password"), PASSWORD + "\n");
    Program program =
        new Program(
            List.of("-Xmx192m", "-XX:TieredStopAtLevel=1", "-Dlab.log=" + log(scratch)),
            project.classPath("ops/lab"),
            "org.skypesms.lab.smsc.SmscMain",
            List.of(
                "--port",
                Integer.toString(ports.smsc()),
                "--http-port",
                Integer.toString(ports.smscControl()),
                "--data",
                scratch.path().resolve("smsc").toString(),
                "--lab",
                phones.toString(),
                "--system-id",
                SYSTEM_ID,
                "--password-file",
                password.toString(),
                "--exit-with-parent"),
            Map.of(),
            scratch.path().resolve("smsc.out"));
    TrialSmsc smsc =
        new TrialSmsc(scratch, program, control, Handsets.open(control, ports.handsets()));
    smsc.start();
    return smsc;
  }

  private static Path log(Scratch scratch) {
    return scratch.path().resolve("smsc.log");
  }

  /** Starts it again after a kill or a stop. */
  public void start() throws IOException, InterruptedException {
    running = scratch.start(program);
    Patience patience = new Patience(START);
    while (!web.answers(control.resolve("/counts"))) {
      running.check();
      if (patience.over()) {
        throw new IOException("the SMSC does not answer");
      }
      patience.pause();
    }
  }

  /** Its process. */
  public long pid() {
    return running.pid();
  }

  /** Kills it as {@code kill -9} does. */
  public void kill() throws InterruptedException {
    running.kill();
  }

  /** Stops it in peace. */
  public void stop() {
    running.close();
  }

  /** Changes how it behaves: the fields named, as ops/lab/smsc.md tells them. */
  public void behave(Map<String, ?> fields) throws IOException, InterruptedException {
    web.put(control.resolve("/behaviour"), fields);
  }

  /** The phones. */
  public Handsets handsets() {
    return handsets;
  }

  @Override
  public void close() {
    handsets.close();
  }
}
