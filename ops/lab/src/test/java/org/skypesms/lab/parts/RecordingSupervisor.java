package org.skypesms.lab.parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A supervisor on the other end of a line of real pipes: notes what it is asked and does it. */
public final class RecordingSupervisor implements AutoCloseable {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final PipedOutputStream toLab = new PipedOutputStream();
  private final BufferedReader fromLab;
  private final SupervisorLine line;

  public RecordingSupervisor() throws IOException {
    PipedInputStream pipe = new PipedInputStream();
    PrintStream out = new PrintStream(new PipedOutputStream(pipe), true, StandardCharsets.UTF_8);
    fromLab = new BufferedReader(new InputStreamReader(pipe, StandardCharsets.UTF_8));
    line = SupervisorLine.open(new PipedInputStream(toLab), out, () -> {});
    Thread reader = new Thread(this::obey, "recording-supervisor");
    reader.setDaemon(true);
    reader.start();
  }

  /** The lab's end of the line. */
  public SupervisorLine line() {
    return line;
  }

  /** Everything asked so far: {@code smsc suspend}. */
  public List<String> asked() {
    return asked;
  }

  private void obey() {
    try {
      for (String question = fromLab.readLine(); question != null; question = fromLab.readLine()) {
        String[] words = question.split(" ", 3);
        asked.add(words[2]);
        toLab.write(("@done " + words[1] + "\n").getBytes(StandardCharsets.UTF_8));
        toLab.flush();
      }
    } catch (IOException e) {
      // a pipe breaks as soon as the thread that wrote last has ended: nobody asks any more
    }
  }

  /** The supervisor is gone. */
  @Override
  public void close() throws IOException {
    toLab.close();
  }
}
