package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.smsc.Behaviour;
import org.skypesms.lab.smsc.LabSmsc;
import org.skypesms.lab.smsc.LabSmscOptions;

/** The whole pair with links to two SMSCs. */
class SeveralLinksIT {

  private final List<String> atNear = new CopyOnWriteArrayList<>();
  private final List<String> atFar = new CopyOnWriteArrayList<>();
  private Path directory;
  private LabSmsc near;
  private LabSmsc far;
  private Pair pair;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    directory = folder;
    near = smsc("near", 0, atNear);
    far = smsc("far", 0, atFar);
    Path password = Files.writeString(directory.resolve("password"), LabSmscOptions.PASSWORD);
    pair =
        Pair.start(
            directory.resolve("data"),
            "--set",
            set("links", "near,far"),
            "--set",
            set("smsc-response-timeout", "2s"),
            "--set",
            set("link.near.url", url(near)),
            "--set",
            set("link.near.password-file", password.toString()),
            "--set",
            set("link.near.prefixes", "+44"),
            "--set",
            set("link.far.url", url(far)),
            "--set",
            set("link.far.password-file", password.toString()),
            "--set",
            set("link.far.concatenation", "udh16"));
    Lab.await(() -> links("skype-to-sms").equals("bound bound"));
    Lab.await(() -> links("sms-to-skype").equals("bound bound"));
  }

  @AfterEach
  void stop() {
    pair.close();
    near.close();
    far.close();
  }

  private LabSmsc smsc(String name, int port, List<String> texts) throws IOException {
    return LabSmsc.start(
        LabSmscOptions.in(directory.resolve(name))
            .onPort(port)
            .showing(
                part -> texts.add(new String(part.shortMessage(), StandardCharsets.US_ASCII))));
  }

  private static String url(LabSmsc smsc) {
    return "smpp://" + LabSmscOptions.SYSTEM_ID + "@127.0.0.1:" + smsc.port();
  }

  private static String set(String key, String value) {
    return key + "=" + value;
  }

  private String links(String half) {
    var links = Http.get(pair.endpoints().get(half).get("http").asText() + "/status.json");
    return links.at("/links/near").asText() + " " + links.at("/links/far").asText();
  }

  private void typed(String line, String answer) {
    pair.lab().type("alice", "skype-to-sms", line);
    pair.lab().awaitAnswer("alice", said -> said.contains(answer));
  }

  @Test
  void textsTakeTheLinkOfTheirNumberAndAnotherWhileThatIsAwayOrDeaf() throws IOException {
    typed("+447400500001 by the near one", "+447400500001: delivered");
    typed("+4915112345678 by the far one", "+4915112345678: delivered");
    assertThat(atNear).containsExactly("by the near one");
    assertThat(atFar).containsExactly("by the far one");

    int port = near.port();
    near.close();
    Lab.await(() -> links("skype-to-sms").equals("unbound bound"));
    typed("+447400500002 while the near one is away", "+447400500002: delivered");
    assertThat(atFar).contains("while the near one is away");
    assertThat(pair.ready("skype-to-sms")).isTrue();

    near = smsc("near", port, atNear);
    Lab.await(() -> links("skype-to-sms").equals("bound bound"));
    typed("+447400500003 by the near one again", "+447400500003: delivered");
    assertThat(atNear).contains("by the near one again");

    near.behave(new Behaviour(null, null, null, null, null, true));
    pair.lab().type("alice", "skype-to-sms", "+447400500004 in doubt");
    pair.lab().awaitAnswer("alice", said -> said.contains("+447400500004: queued"));
    typed("+447400500005 while the near one is deaf", "+447400500005: delivered");
    assertThat(atFar).contains("while the near one is deaf").doesNotContain("in doubt");

    near.behave(Behaviour.normal());
    pair.lab()
        .awaitAnswer(
            "alice", said -> said.contains("+447400500004: delivered (possibly sent twice)"));
    assertThat(atFar).doesNotContain("in doubt");
  }
}
