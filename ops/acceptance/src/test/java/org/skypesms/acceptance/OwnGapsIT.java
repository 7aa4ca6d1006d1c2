package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Gaps in walks that are no text's way from one end to the other: each has a trial of its own. */
@Tag("long")
class OwnGapsIT extends OnCrashTrial {

  private static final String POISON = "{\"v\":1,\"half\":";

  @Override
  String[] options() {
    return set("limits=off", "questions=on", "forward-after=1s");
  }

  @Test
  void poisonWhoseCopyIsKeptAndWhichIsNotAcknowledgedIsOneDeadLetter() throws IOException {
    trial.awaitReady();
    Console console = new Console(pair.endpoints());

    trial.kill(Gap.named("poison-copied"), () -> console.send("sms.outbound", POISON));
    lab.type("alice", "skype-to-sms", "+447400320001 beside the poison");

    lab.awaitOnPhone("+447400320001", "beside the poison");
    CrashTrial.await(() -> console.count("sms.outbound") == 0);
    assertThat(console.browse("dead.sms.outbound", "reason LIKE '%malformed JSON%'")).hasSize(1);
  }

  @Test
  void aPauseThatIsDoneAndNotAnsweredIsAnsweredOnceAndHolds() throws IOException {
    trial.awaitReady();
    int before = lab.answers("admin").size();

    trial.kill(Gap.named("pause-done"), () -> lab.type("admin", "skype-to-sms", "pause"));
    lab.type("alice", "skype-to-sms", "+447400320002 held back");

    lab.awaitAnswer("alice", line -> line.matches("#\\d+ to .+447400320002.*: queued.*"));
    assertThat(lab.phone("+447400320002")).isEmpty();
    List<String> told = lab.answers("admin").subList(before, lab.answers("admin").size());
    assertThat(told).hasSize(1).allMatch(line -> line.contains("paused"));
    lab.type("admin", "skype-to-sms", "resume");
    lab.awaitOnPhone("+447400320002", "held back");
  }

  @Test
  void aPhoneIsAskedOnceWhomItMeansAndItsAnswerFindsTheQuestion() throws IOException {
    String phone = "+447400320003";
    trial.awaitReady();
    for (String person : List.of("alice", "bob")) {
      lab.type(person, "skype-to-sms", phone + " from " + person);
      lab.awaitOnPhone(phone, "from " + person);
    }

    trial.kill(Gap.named("phone-asked"), () -> lab.write(phone, GATEWAY, "whose is this"));

    CrashTrial.await(() -> lab.phone(phone).size() == 3);
    lab.write(phone, GATEWAY, "1");
    CrashTrial.await(() -> shown("whose is this") == 1);
    assertThat(lab.phone(phone)).hasSize(3);
  }

  @Test
  void aTextFollowsToTheMobileOnce() throws IOException {
    String phone = "+447400320004";
    String mobile = "+447400320005";
    Gap gap = Gap.named("text-that-follows");
    String text = gap.name() + " first";
    trial.awaitReady();
    lab.type("bob", "skype-to-sms", "register " + mobile);
    CrashTrial.await(() -> lab.phone(mobile).size() == 1);
    lab.type("bob", "skype-to-sms", "code " + lab.phone(mobile).get(0).text().substring(0, 6));
    lab.type("bob", "skype-to-sms", "forward on");
    lab.type("bob", "skype-to-sms", phone + " hello");
    lab.awaitOnPhone(phone, "hello");
    lab.client("bob", "stop");

    trial.kill(gap, () -> lab.write(phone, GATEWAY, text));
    lab.awaitOnPhone(mobile, phone + ": " + text);
    lab.write(phone, GATEWAY, "another");

    lab.awaitOnPhone(mobile, phone + ": another");
    assertThat(lab.phone(mobile)).hasSize(3);
    lab.client("bob", "start");
  }

  private long shown(String text) {
    return List.of("alice", "bob").stream()
        .flatMap(person -> lab.answers(person).stream())
        .filter(line -> line.contains(text))
        .count();
  }
}
