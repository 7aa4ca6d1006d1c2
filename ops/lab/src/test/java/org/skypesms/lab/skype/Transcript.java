package org.skypesms.lab.skype;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skypesms.lab.skype.client.AttachPolicy;
import org.skypesms.lab.skype.client.SkypeClient;
import org.skypesms.lab.skype.client.Switches;
import org.skypesms.lab.skype.network.ClientState;
import org.skypesms.lab.skype.network.Profile;

/**
 * Plays a recorded conversation: {@code who -> command}, {@code who <- line}, {@code who <~ n}
 * lines skipped, {@code * action}. A {@code _} at the end stands for one blank, {@code \n} for a
 * line end. At the end nobody may have heard more than is written.
 */
final class Transcript {
  private final LabSkype lab;
  private final Map<String, Program> programs = new LinkedHashMap<>();

  Transcript(LabSkype lab) {
    this.lab = lab;
    lab.people().each(account -> account.name()).forEach(name -> switches(name, noDelay()));
  }

  void play(String text) throws InterruptedException {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        step(line, number);
      }
    }
    for (Map.Entry<String, Program> each : programs.entrySet()) {
      expectNothing(each.getKey(), each.getValue());
    }
  }

  private void step(String line, int number) throws InterruptedException {
    String[] parts = line.split(" ", 3);
    if (parts[0].equals("*")) {
      act(line.substring(2).split(" ", -1));
      return;
    }
    Program program = programs.computeIfAbsent(parts[0], this::program);
    String text = parts.length > 2 ? unescaped(parts[2]) : "";
    switch (parts[1]) {
      case "->" -> program.say(text);
      case "<-" -> assertThat(program.next()).as("line %d: %s", number, line).isEqualTo(text);
      case "<~" -> program.skip(Integer.parseInt(text));
      default -> throw new IllegalArgumentException("line " + number + ": " + line);
    }
  }

  private void act(String[] words) throws InterruptedException {
    String who = words[1];
    switch (words[0]) {
      case "attach" -> programs.computeIfAbsent(who, this::program).attach(words[2]);
      case "talked" -> lab.people().type(who, words[2], "before");
      case "stop" -> lab.client(who, ClientState.STOPPED);
      case "start", "thaw", "login" -> lab.client(who, ClientState.RUNNING);
      case "freeze" -> lab.client(who, ClientState.FROZEN);
      case "logout" -> lab.client(who, ClientState.LOGGEDOUT);
      case "zone" -> lab.people().put(who, profile -> inZone(profile, words[2]));
      case "allow", "deny" -> lab.client(who).answerDialog(words[0].equals("allow"));
      case "switch" -> switches(who, switched(lab.client(who).switches(), words[2], words[3]));
      default -> throw new IllegalArgumentException(words[0]);
    }
  }

  private Program program(String who) {
    return new Program(lab, who.split("/", 2)[0]);
  }

  private static void expectNothing(String who, Program program) throws InterruptedException {
    program.say("#end PING");
    assertThat(program.next()).as("what %s heard at the end", who).startsWith("#end ");
  }

  private void switches(String name, Switches switches) {
    SkypeClient client = lab.client(name);
    client.switches(switches);
  }

  private static Switches noDelay() {
    return Switches.delayed(Duration.ZERO);
  }

  private static Switches switched(Switches s, String which, String value) {
    boolean on = value.equals("true");
    return new Switches(
        s.replyDelay(),
        which.equals("lostReceived") ? on : s.lostReceived(),
        which.equals("duplicateSent") ? on : s.duplicateSent(),
        which.equals("linuxQuirks") ? on : s.linuxQuirks(),
        which.equals("nameEcho") ? on : s.nameEcho(),
        which.equals("attach") ? AttachPolicy.valueOf(value.toUpperCase(Locale.ROOT)) : s.attach());
  }

  private static Profile inZone(Profile p, String zone) {
    return new Profile(
        p.fullName(),
        p.language(),
        p.country(),
        Optional.of(ZoneId.of(zone)),
        p.sex(),
        p.birthday(),
        p.mobile(),
        p.more());
  }

  private static String unescaped(String text) {
    String lines = text.replace("\\n", "\n");
    return lines.endsWith("_") ? lines.substring(0, lines.length() - 1) + " " : lines;
  }
}
