package org.skypesms.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A conversation as it reads on paper. A line at the margin is said by somebody, {@code alice to
 * skype-to-sms: hello} or {@code +447400100001 writes: hello}; an indented one is what the person
 * who typed last, or a phone, gets for it, from whom before the colon; one that ends with three
 * dots says how it begins. Lines with a hash are notes.
 */
final class Dialogue {

  private static final String GATEWAY = "+447400000001";
  private static final String TO = " to ";
  private static final String WRITES = " writes: ";

  private final Lab lab;
  private final Set<String> used = new HashSet<>();
  private String person = "";
  private long before;

  Dialogue(Lab lab) {
    this.lab = lab;
  }

  /** Plays a file of this package to its end. */
  void play(String file) {
    for (String line : lines(file)) {
      if (line.startsWith(" ")) {
        expect(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        say(line);
      }
    }
  }

  private void say(String line) {
    int writes = line.indexOf(WRITES);
    if (line.startsWith("+") && writes > 0) {
      lab.write(line.substring(0, writes), GATEWAY, line.substring(writes + WRITES.length()));
      return;
    }
    int colon = line.indexOf(": ");
    int to = line.indexOf(TO);
    person = line.substring(0, to);
    before = lab.chat(person).stream().mapToLong(Lab.Message::id).max().orElse(0);
    lab.type(person, line.substring(to + TO.length(), colon), line.substring(colon + 2));
  }

  private void expect(String line) {
    int colon = line.indexOf(": ");
    String from = line.substring(0, colon);
    String words = line.substring(colon + 2).replace("\\n", "\n");
    try {
      Lab.await(() -> came(from, words));
    } catch (ConditionTimeoutException never) {
      throw new AssertionError("this never came: " + line + "\namong: " + all(from), never);
    }
  }

  private boolean came(String from, String words) {
    return all(from).stream()
        .filter(message -> matches(message.text(), words))
        .anyMatch(message -> used.add(person + from + message.id()));
  }

  private List<Lab.Message> all(String from) {
    return from.startsWith("+")
        ? lab.phone(from)
        : lab.chat(person).stream()
            .filter(message -> message.id() > before && message.from().equals(from))
            .toList();
  }

  private static boolean matches(String said, String words) {
    return words.endsWith("...")
        ? said.startsWith(words.substring(0, words.length() - 3))
        : said.equals(words);
  }

  private static List<String> lines(String file) {
    try (InputStream in = Dialogue.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
