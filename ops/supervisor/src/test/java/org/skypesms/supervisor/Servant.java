package org.skypesms.supervisor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * A small program to supervise: {@code serve NAME DIARY}, {@code deaf NAME DIARY} (does not end
 * when asked), {@code fail NAME DIARY} (says why and exits with 3), {@code ask NAME DIARY LINE...}
 * (says the lines, writes down what it hears; a line {@code when LINE} is not said, but waits for
 * that line in the diary). It ends with its standard input.
 */
final class Servant {

  private Servant() {}

  public static void main(String[] words) throws IOException {
    String name = words[1];
    Path diary = Path.of(words[2]);
    if (words[0].equals("fail")) {
      System.err.println("there is no coffee");
      System.exit(3);
    }
    boolean deaf = words[0].equals("deaf");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(name, diary, deaf)));
    Map<String, String> environment = System.getenv();
    note(diary, name + " up, window " + environment.get("GATEWAY_WINDOW"));
    for (String line : List.of(words).subList(3, words.length)) {
      say(diary, line);
    }
    StringBuilder heard = new StringBuilder();
    for (int octet = System.in.read(); octet >= 0; octet = System.in.read()) {
      heard.append((char) octet);
      if (octet == '\n') {
        note(diary, name + " heard " + heard.toString().strip());
        heard.setLength(0);
      }
    }
    Runtime.getRuntime().halt(0);
  }

  private static void say(Path diary, String line) throws IOException {
    if (!line.startsWith("when ")) {
      System.out.println(line);
      return;
    }
    String awaited = line.substring("when ".length());
    while (Files.readAllLines(diary).stream().noneMatch(noted -> noted.startsWith(awaited))) {
      Thread.onSpinWait();
    }
  }

  private static void end(String name, Path diary, boolean deaf) {
    note(diary, name + " down");
    while (deaf) {
      Thread.onSpinWait();
    }
  }

  private static void note(Path diary, String line) {
    try {
      Files.write(
          diary,
          (line + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
