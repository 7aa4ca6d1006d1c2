package org.skypesms.lab.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the operator interface for accounts does. */
@Timeout(60)
class AccountsApiTest extends OnAccountsApi {

  @Test
  void atTheStartThereAreThreeContactsOneStrangerAndTwoHalves() throws Exception {
    JsonNode accounts = client.get("/api/accounts").body();

    assertThat(accounts.findValuesAsText("skypename"))
        .containsExactlyInAnyOrder(
            "alice", "bob", "admin", "carol", "skype-to-sms", "sms-to-skype");
    for (JsonNode account : accounts) {
      boolean contact = account.get("skypename").asText().matches("alice|bob|admin");
      assertThat(account.get("buddyStatus").asInt()).isEqualTo(contact ? 3 : 0);
      assertThat(account.get("authorized").asBoolean()).isEqualTo(contact);
      assertThat(account.get("blocked").asBoolean()).isFalse();
      assertThat(account.get("bus").asText()).matches("unix:path=/.*\\.sock,guid=[0-9a-f]{32}");
    }
    JsonNode bob = client.get("/api/accounts/bob").body();
    assertThat(bob.get("language").asText()).isEqualTo("de");
    assertThat(bob.get("country").asText()).isEqualTo("DE");
  }

  @Test
  void aTypedLineIsSeenOnBothSidesWithGrowingIds() throws Exception {
    var first = client.post(ALICE + "/messages", Map.of("to", "skype-to-sms", "text", " hi  "));
    var second = client.post(ALICE + "/messages", Map.of("to", "skype-to-sms", "text", "ü\n\t🚀"));

    assertThat(first.status()).isEqualTo(201);
    long id = first.body().get("id").asLong();
    assertThat(second.body().get("id").asLong()).isGreaterThan(id);
    JsonNode mine = client.get(ALICE + "/messages?after=0").body();
    assertThat(mine).hasSize(2);
    assertThat(mine.get(0).toString())
        .isEqualTo(
            "{\"id\":"
                + id
                + ",\"from\":\"alice\",\"to\":\"skype-to-sms\",\"text\":\" hi  \","
                + "\"at\":\"2026-11-23T12:00:00.250Z\"}");
    assertThat(client.get(ALICE + "/messages?after=" + id).body()).hasSize(1);
    JsonNode theirs = client.get("/api/accounts/skype-to-sms/messages").body();
    assertThat(theirs.findValuesAsText("text")).containsExactly(" hi  ", "ü\n\t🚀");
  }

  @Test
  void waitingEndsWithTheNextLineAndHoldsNoThread() throws Exception {
    var waiting = new ArrayList<CompletableFuture<LabClient.Answer>>();
    for (int n = 0; n < 300; n++) {
      waiting.add(client.getLater(ALICE + "/messages?after=0&wait=50"));
    }
    await().during(Duration.ofMillis(300)).until(() -> waiting.stream().noneMatch(w -> w.isDone()));

    client.post("/api/accounts/bob/messages", Map.of("to", "alice", "text", "now"));

    for (var each : waiting) {
      assertThat(each.get().body().findValuesAsText("text")).containsExactly("now");
    }
  }

  @Test
  void waitingInVainGivesAnEmptyList() throws Exception {
    long start = System.nanoTime();

    JsonNode nothing = client.get(ALICE + "/messages?after=0&wait=1").body();

    assertThat(nothing).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
  }

  @Test
  void aMillionCharactersPass() throws Exception {
    String text = "€".repeat(1_000_000);

    var answer = client.post(ALICE + "/messages", Map.of("to", "skype-to-sms", "text", text));

    assertThat(answer.status()).isEqualTo(201);
    JsonNode lines = client.get("/api/accounts/skype-to-sms/messages").body();
    assertThat(lines.get(0).get("text").asText()).isEqualTo(text);
  }

  @Test
  void aNewAccountIsAStrangerUntilSomethingElseIsSaid() throws Exception {
    var made = client.put("/api/accounts/dave", "{\"fullName\":\"Dave Doe\",\"country\":\"fr\"}");
    var changed =
        client.put(
            "/api/accounts/dave",
            "{\"buddyStatus\":3,\"authorized\":true,\"birthday\":\"1978-03-29\",\"sex\":\"male\","
                + "\"timezone\":\"Asia/Tokyo\",\"mobile\":\"+33 6 12\",\"language\":\"fr\"}");

    assertThat(made.body().get("buddyStatus").asInt()).isZero();
    assertThat(made.body().get("authorized").asBoolean()).isFalse();
    JsonNode dave = changed.body();
    assertThat(dave.get("fullName").asText()).isEqualTo("Dave Doe");
    assertThat(dave.get("country").asText()).isEqualTo("FR");
    assertThat(dave.get("buddyStatus").asInt()).isEqualTo(3);
    assertThat(dave.get("halves").get("sms-to-skype").get("buddyStatus").asInt()).isEqualTo(3);
    assertThat(dave.get("birthday").asText()).isEqualTo("1978-03-29");
    assertThat(dave.get("timezone").asText()).isEqualTo("Asia/Tokyo");
  }

  @Test
  void aClientStopsAndStartsAndWhatCameMeanwhileIsDelivered() throws Exception {
    assertThat(act("bob", "stop")).isEqualTo(204);
    client.post(ALICE + "/messages", Map.of("to", "bob", "text", "meanwhile"));
    assertThat(client.get("/api/accounts/bob/messages").body()).isEmpty();
    assertThat(client.get("/api/accounts/bob").body().get("client").asText()).isEqualTo("stopped");

    assertThat(act("bob", "start")).isEqualTo(204);

    assertThat(client.get("/api/accounts/bob/messages").body()).hasSize(1);
    for (String action : new String[] {"freeze", "thaw", "logout", "login", "start"}) {
      assertThat(act("bob", action)).isEqualTo(204);
    }
    assertThat(client.get("/api/accounts/bob").body().get("client").asText()).isEqualTo("running");
    assertThat(act("bob", "explode")).isEqualTo(400);
  }

  @Test
  void whomTheHalvesBlockNeverReachesThem() throws Exception {
    client.put(ALICE, "{\"blocked\":true}");

    var typed = client.post(ALICE + "/messages", Map.of("to", "skype-to-sms", "text", "hello"));

    assertThat(typed.status()).isEqualTo(201);
    assertThat(client.get("/api/accounts/skype-to-sms/messages").body()).isEmpty();
    client.put(ALICE, "{\"blocked\":false}");
    assertThat(client.get("/api/accounts/skype-to-sms/messages").body()).isEmpty();
  }

  @Test
  void anEditedLineComesAgainAndNamesTheOldOne() throws Exception {
    long id =
        client
            .post(ALICE + "/messages", Map.of("to", "bob", "text", "sent"))
            .body()
            .get("id")
            .asLong();
    var session = lab.client("alice").connect(line -> {}, () -> {});
    session.invoke("NAME x", reply -> {});
    session.invoke("PROTOCOL 7", reply -> {});

    session.invoke("SET CHATMESSAGE " + id + " BODY delivered", reply -> {});

    await().until(() -> client.get("/api/accounts/bob/messages").body().size() == 2);
    JsonNode bobs = client.get("/api/accounts/bob/messages").body();
    assertThat(bobs.get(1).get("text").asText()).isEqualTo("delivered");
    assertThat(bobs.get(1).get("edits").asLong()).isEqualTo(bobs.get(0).get("id").asLong());
    assertThat(bobs.get(1).get("id").asLong()).isGreaterThan(bobs.get(0).get("id").asLong());
    assertThat(bobs.get(0).has("edits")).isFalse();
    assertThat(bobs.get(0).get("text").asText()).isEqualTo("sent");
  }

  @Test
  void switchesAreReadAndChanged() throws Exception {
    assertThat(client.get(ALICE + "/switches").body().get("replyDelayMillis").asInt())
        .isEqualTo(30);
    assertThat(
            client
                .get("/api/accounts/skype-to-sms/switches")
                .body()
                .get("replyDelayMillis")
                .asInt())
        .isZero();

    var changed =
        client.put(
            ALICE + "/switches", "{\"replyDelayMillis\":0,\"attach\":\"ask\",\"nameEcho\":true}");

    assertThat(changed.body().get("attach").asText()).isEqualTo("ask");
    assertThat(client.get(ALICE + "/switches").body().get("nameEcho").asBoolean()).isTrue();
    assertThat(client.put(ALICE + "/switches", "{\"replyDelayMillis\":-1}").status())
        .isEqualTo(400);
  }

  private int act(String name, String action) throws Exception {
    return client.post("/api/accounts/" + name + "/client", Map.of("action", action)).status();
  }
}
