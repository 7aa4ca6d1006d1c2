package org.skypesms.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A shell in the project's directory to which the commands of the runbook's page about two brokers
 * are typed as they are written there, save for directories and ports. Not thread-safe.
 */
final class BrokerShell implements AutoCloseable {

  private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

  private final List<String> consoles;
  private final List<String> commands;
  private final Path output;
  private final Process shell;
  private final Writer typing;

  /**
   * Begins to work in a directory.
   *
   * @param base the first of four free ports
   */
  BrokerShell(Path directory, int base) throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent().getParent();
    String page = Files.readString(root.resolve("ops/runbook/broker-pair.md"));
    this.consoles = List.of("127.0.0.1:" + (base + 2), "127.0.0.1:" + (base + 3));
    String here =
        page.replace("/tmp/pair", directory.toString())
            .replace("61616", String.valueOf(base))
            .replace("61617", String.valueOf(base + 1))
            .replace("8161", String.valueOf(base + 2))
            .replace("8162", String.valueOf(base + 3));
    this.commands = COMMANDS.matcher(here).results().map(found -> found.group(1)).toList();
    this.output = directory.resolve("shell.out");
    this.shell =
        new ProcessBuilder("bash")
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    this.typing = shell.outputWriter(StandardCharsets.UTF_8);
  }

  /** Types the page's only block of commands that has these words. */
  void type(String words) {
    enter(block(words));
  }

  /** Types the last command of that block. */
  void typeLastOf(String words) {
    enter(block(words).lines().reduce((before, line) -> line).orElseThrow() + "\n");
  }

  /** Whether the active broker, asked at its console as the page asks, says that all is copied. */
  boolean copied(String active) {
    String asking = block("ReplicaSync");
    String console = consoles.get(active.equals("left") ? 0 : 1);
    long before = said("\"status\":");
    enter(asking.replace(consoles.get(0), console).replace("/left/", "/" + active + "/"));
    Lab.await(() -> said("\"status\":") > before);
    return all().substring(all().lastIndexOf("\"request\":")).contains("\"value\":true");
  }

  private String block(String words) {
    List<String> meant = commands.stream().filter(block -> block.contains(words)).toList();
    if (meant.size() != 1) {
      throw new IllegalStateException(meant.size() + " blocks of the page have " + words);
    }
    return meant.get(0);
  }

  private void enter(String text) {
    try {
      typing.write(text);
      typing.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** How often the shell and what runs in it have put out what has this form. */
  long said(String form) {
    return Pattern.compile(form).matcher(all()).results().count();
  }

  private String all() {
    try {
      return Files.readString(output);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The running broker that keeps its journal in a directory of that name. */
  ProcessHandle broker(String side) {
    return shell.descendants().filter(process -> isBroker(process, side)).findFirst().orElseThrow();
  }

  private static boolean isBroker(ProcessHandle process, String side) {
    String[] words = process.info().arguments().orElse(new String[0]);
    int data = List.of(words).indexOf("--data");
    return process.info().command().orElse("").endsWith("java")
        && data >= 0
        && words[data + 1].endsWith("/" + side);
  }

  @Override
  public void close() throws IOException {
    List<ProcessHandle> brokers = shell.descendants().toList();
    brokers.forEach(ProcessHandle::destroyForcibly);
    typing.close();
    try {
      shell.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
