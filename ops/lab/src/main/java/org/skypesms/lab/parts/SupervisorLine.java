package org.skypesms.lab.parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The line to the supervisor: {@code @part <number> <part> <action>} goes out, {@code @done
 * <number>} or {@code @failed <number> <sentence>} comes back. Other lines that come in are passed
 * over. Thread-safe.
 */
public final class SupervisorLine {

  private static final Logger LOG = LoggerFactory.getLogger(SupervisorLine.class);

  private static final Outcome GONE = new Outcome.Failed("The supervisor is gone.");

  private final Map<Long, CompletableFuture<Outcome>> asked = new ConcurrentHashMap<>();
  private final AtomicLong lastNumber = new AtomicLong();
  private final PrintStream out;
  private volatile boolean ended;

  private SupervisorLine(PrintStream out) {
    this.out = out;
  }

  /**
   * Opens the line and reads it on a daemon thread.
   *
   * @param whenEnded run once when the supervisor's end is closed: the supervisor is gone
   */
  public static SupervisorLine open(InputStream in, PrintStream out, Runnable whenEnded) {
    SupervisorLine line = new SupervisorLine(out);
    Thread reader = new Thread(() -> line.readAll(in, whenEnded), "lab-supervisor-line");
    reader.setDaemon(true);
    reader.start();
    return line;
  }

  /**
   * Asks for an action on a part; the answer completes when the supervisor has said how it went, or
   * is gone.
   */
  CompletableFuture<Outcome> ask(String part, String action) {
    long number = lastNumber.incrementAndGet();
    CompletableFuture<Outcome> answer = new CompletableFuture<>();
    asked.put(number, answer);
    var unused = answer.whenComplete((outcome, failure) -> asked.remove(number));
    synchronized (out) {
      out.print("@part " + number + " " + part + " " + action + "\n");
      out.flush();
    }
    if (ended) {
      answer.complete(GONE);
    }
    return answer;
  }

  private void readAll(InputStream in, Runnable whenEnded) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read(line);
      }
    } catch (IOException e) {
      LOG.info("the line to the supervisor broke: {}", e.toString());
    }
    ended = true;
    List.copyOf(asked.values()).forEach(answer -> answer.complete(GONE));
    whenEnded.run();
  }

  private void read(String line) {
    String[] words = line.split(" ", 3);
    if (words.length < 2 || !words[1].matches("[0-9]{1,18}")) {
      return;
    }
    CompletableFuture<Outcome> answer = asked.get(Long.valueOf(words[1]));
    if (answer != null && words[0].equals("@done")) {
      answer.complete(new Outcome.Done());
    }
    if (answer != null && words[0].equals("@failed")) {
      answer.complete(
          new Outcome.Failed(words.length > 2 ? words[2] : "The supervisor could not do it."));
    }
  }
}
