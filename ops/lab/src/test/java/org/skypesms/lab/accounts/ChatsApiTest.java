package org.skypesms.lab.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.TestServer;
import org.skypesms.lab.skype.LabSkype;
import org.skypesms.lab.skype.client.Session;

/** A person's windows over a real port. */
@Timeout(60)
class ChatsApiTest {
  private static final String ALICE = "/api/accounts/alice";
  private static final String BOB = "/api/accounts/bob";

  @TempDir Path directory;
  private LabSkype lab;
  private TestServer server;
  private LabClient client;

  @BeforeEach
  void start() {
    lab = LabSkype.start(directory, Clock.systemUTC());
    server = TestServer.of(new AccountsApi(lab)::addTo, new ChatsApi(lab)::addTo);
    client = new LabClient(server.port());
  }

  @AfterEach
  void stop() {
    server.close();
    lab.close();
  }

  @Test
  void contactsAreShownWithWhatTheyLetBeSeen() throws Exception {
    JsonNode contacts = client.get(ALICE + "/contacts").body();

    assertThat(contacts.findValuesAsText("skypename"))
        .containsExactly("skype-to-sms", "sms-to-skype");
    assertThat(contacts.get(0).toString())
        .isEqualTo(
            "{\"skypename\":\"skype-to-sms\",\"fullName\":\"Skype to SMS\",\"presence\":\"ONLINE\","
                + "\"buddyStatus\":3,\"blocked\":false}");
    assertThat(client.get("/api/accounts/nobody.here/contacts").status()).isEqualTo(404);
  }

  @Test
  void aRequestWaitsUntilItIsAnswered() throws Exception {
    program("carol").invoke("SET USER alice BUDDYSTATUS 2 please", reply -> {});
    await().until(() -> request("carol").isPresent());
    assertThat(request("carol")).contains("please");

    int accepted = client.post(ALICE + "/requests/carol", Map.of("accept", true)).status();

    assertThat(accepted).isEqualTo(204);
    assertThat(request("carol")).isEmpty();
    JsonNode carols = client.get("/api/accounts/carol/contacts").body();
    assertThat(carols.get(0).get("buddyStatus").asInt()).isEqualTo(3);
    assertThat(client.post(ALICE + "/requests/carol", Map.of("accept", false)).status())
        .isEqualTo(409);
    assertThat(client.post(ALICE + "/requests/carol", Map.of()).status()).isEqualTo(400);
  }

  @Test
  void oneAccountAloneBlocksAPerson() throws Exception {
    String half = "/api/accounts/sms-to-skype/contacts";

    assertThat(client.put(half + "/alice", "{\"blocked\":true}").status()).isEqualTo(204);

    assertThat(blocked(half, "alice")).isTrue();
    assertThat(blocked("/api/accounts/skype-to-sms/contacts", "alice")).isFalse();
    assertThat(client.put(half + "/alice", "{\"blocked\":false}").status()).isEqualTo(204);
    assertThat(blocked(half, "alice")).isFalse();
    assertThat(client.put(half + "/nobody", "{\"blocked\":true}").status()).isEqualTo(404);
    assertThat(client.put(half + "/alice", "{}").status()).isEqualTo(400);
  }

  private boolean blocked(String contacts, String person) throws Exception {
    for (JsonNode contact : client.get(contacts).body()) {
      if (contact.get("skypename").asText().equals(person)) {
        return contact.get("blocked").asBoolean();
      }
    }
    throw new AssertionError(person + " is no contact");
  }

  @Test
  void chatsAreListedNewestFirstWithTheirUnreadLines() throws Exception {
    type("carol", "alice", "first");
    type("bob", "alice", "x".repeat(199) + "😀");
    type("bob", "alice", "second");
    type("bob", "alice", "y".repeat(199) + "😀");

    JsonNode chats = client.get(ALICE + "/chats").body();

    assertThat(chats.findValuesAsText("partner")).containsExactly("bob", "carol");
    JsonNode newest = chats.get(0);
    assertThat(newest.get("title").asText()).isEqualTo("Bob Brandt");
    assertThat(newest.get("members")).hasSize(2);
    assertThat(newest.get("unread").asInt()).isEqualTo(3);
    assertThat(newest.get("last").get("from").asText()).isEqualTo("bob");
    assertThat(newest.get("last").get("text").asText()).isEqualTo("y".repeat(199));
    assertThat(newest.get("last").get("at").asText()).matches(".*T.*\\.[0-9]{3}Z");
  }

  @Test
  void whatWasLookedAtIsReadAndProgramsAreTold() throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    program("alice", told);
    type("bob", "alice", "look");
    String chat = chatOf(ALICE, 0);

    int seen = client.post(chat + "/seen", Map.of()).status();

    assertThat(seen).isEqualTo(204);
    assertThat(client.get(ALICE + "/chats").body().get(0).get("unread").asInt()).isZero();
    JsonNode lines = client.get(chat + "/messages").body();
    assertThat(lines.get(0).get("status").asText()).isEqualTo("READ");
    await().until(() -> told.stream().anyMatch(line -> line.endsWith("STATUS READ")));
  }

  @Test
  void messagesArePagedBackwardsOldestFirst() throws Exception {
    for (int n = 1; n <= 250; n++) {
      type("bob", "alice", "line " + n);
    }
    String chat = chatOf(ALICE, 0);

    JsonNode newest = client.get(chat + "/messages?most=2").body();
    JsonNode before =
        client.get(chat + "/messages?most=3&before=" + newest.get(0).get("id")).body();

    assertThat(newest.findValuesAsText("text")).containsExactly("line 249", "line 250");
    assertThat(before.findValuesAsText("text")).containsExactly("line 246", "line 247", "line 248");
    assertThat(client.get(chat + "/messages").body()).hasSize(100);
    assertThat(client.get(chat + "/messages?most=9999").body()).hasSize(200);
    assertThat(client.get(chat + "/messages?most=x").status()).isEqualTo(400);
    assertThat(client.get(ALICE + "/chats/%23no/messages").status()).isEqualTo(404);
  }

  @Test
  void aMillionCharactersAreEnoughForOneAnswer() throws Exception {
    for (int n = 0; n < 4; n++) {
      type("bob", "alice", "z".repeat(600_000));
    }

    assertThat(client.get(chatOf(ALICE, 0) + "/messages").body()).hasSize(2);
  }

  @Test
  void aLineIsTypedIntoAChatAndEditedByItsAuthorOnly() throws Exception {
    type("bob", "alice", "hi");
    List<String> told = new CopyOnWriteArrayList<>();
    program("bob", told);

    var typed = client.post(chatOf(ALICE, 0) + "/messages", Map.of("text", "helo"));
    long id = typed.body().get("id").asLong();
    int edited = edit(ALICE, id, "hello");

    assertThat(typed.status()).isEqualTo(201);
    assertThat(edited).isEqualTo(204);
    JsonNode line = client.get(chatOf(BOB, 0) + "/messages?most=1").body().get(0);
    assertThat(line.get("text").asText()).isEqualTo("hello");
    assertThat(line.get("edited").asBoolean()).isTrue();
    assertThat(line.get("fullName").asText()).isEqualTo("Alice Archer");
    assertThat(line.get("type").asText()).isEqualTo("SAID");
    await().until(() -> told.stream().anyMatch(each -> each.endsWith("BODY hello")));
    assertThat(edit(BOB, line.get("id").asLong(), "mine")).isEqualTo(409);
    assertThat(edit(BOB, 999_999, "mine")).isEqualTo(404);
    assertThat(edit(ALICE, id, "")).isEqualTo(400);
  }

  private Session program(String skypename) {
    return program(skypename, new CopyOnWriteArrayList<>());
  }

  private Session program(String skypename, List<String> told) {
    Session session = lab.client(skypename).connect(told::add, () -> {});
    session.invoke("NAME x", reply -> {});
    session.invoke("PROTOCOL 7", reply -> {});
    return session;
  }

  private Optional<String> request(String from) throws Exception {
    for (JsonNode contact : client.get(ALICE + "/contacts").body()) {
      if (contact.get("skypename").asText().equals(from)) {
        return Optional.ofNullable(contact.get("request")).map(JsonNode::asText);
      }
    }
    return Optional.empty();
  }

  private void type(String from, String to, String text) throws Exception {
    client.post("/api/accounts/" + from + "/messages", Map.of("to", to, "text", text));
  }

  private String chatOf(String person, int place) throws Exception {
    String id = client.get(person + "/chats").body().get(place).get("chat").asText();
    return person + "/chats/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  private int edit(String person, long id, String text) throws Exception {
    return client.put(person + "/chat-messages/" + id, "{\"text\":\"" + text + "\"}").status();
  }
}
