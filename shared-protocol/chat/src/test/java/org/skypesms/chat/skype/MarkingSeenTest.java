package org.skypesms.chat.skype;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.Test;
import org.skypesms.chat.ClientState;

/** Each line is heard once and marked seen where it was heard. */
class MarkingSeenTest extends OnScriptedClient {

  @Test
  void aLineThatWasReadInTheClientsOwnWindowIsHeard() {
    skype.has(7, "bob", "SAID", "popped up");
    online();

    skype.push("CHATMESSAGE 7 STATUS READ");
    skype.push("CHATMESSAGE 7 STATUS READ");

    await().until(() -> hearer.bodies().equals(List.of("popped up")));
  }

  @Test
  void onlyLinesOfOthersAreHeardAndTheRestIsMarkedSeen() {
    skype
        .has(1, "gateway", "SAID", "my own")
        .has(2, "bob", "ADDEDMEMBERS", "")
        .has(3, "bob", "EMOTED", "waves")
        .has(4, "bob", "SETTOPIC", "topic")
        .answers("SEARCH ", "CHATMESSAGES 4, 3, 2, 1");

    online();

    await().until(() -> skype.asked("SET CHATMESSAGE 4 SEEN") > 0);
    await().until(() -> skype.asked("SET CHATMESSAGE 2 SEEN") > 0);
    await().until(() -> hearer.bodies().equals(List.of("waves")));
  }

  @Test
  void aLineThatCannotBeMarkedSeenIsNotHeardAgain() {
    skype
        .has(7, "bob", "SAID", "hello")
        .answers("SET CHATMESSAGE 7 SEEN", "ERROR 9901 internal")
        .answers("SEARCH ", "CHATMESSAGES 7");
    online();
    await().until(() -> skype.asked("SET CHATMESSAGE 7 SEEN") == 1);

    skype.push("CHAT #a/$b;1 ACTIVITY_TIMESTAMP 1175093328");

    await().until(() -> skype.asked("SET CHATMESSAGE 7 SEEN") > 1);
    assertThat(hearer.lines()).hasSize(1);
  }

  @Test
  void anotherLineWithAnOldNumberIsHeard() {
    skype.has(7, "bob", "SAID", "before the new installation").answers("SET ", "ERROR 32");
    online();
    skype.push("CHATMESSAGE 7 STATUS RECEIVED");
    await().until(() -> hearer.lines().size() == 1);
    await().until(() -> skype.asked("SET CHATMESSAGE 7 SEEN") == 1);

    skype.has(7, "bob", "SAID", "after it");

    await()
        .until(
            () -> {
              skype.push("CHATMESSAGE 7 STATUS RECEIVED");
              return hearer.bodies().contains("after it");
            });
  }

  @Test
  void aLineThatIsTakenWhenAnotherClientIsThereMarksNoneOfItsLines() throws DBusException {
    CompletableFuture<Void> kept = new CompletableFuture<>();
    hearer.answer(line -> line.body().equals("held") ? kept : completedFuture(null));
    skype.has(7, "bob", "SAID", "held").answers("SEARCH ", "CHATMESSAGES 7");
    online();
    await().until(() -> hearer.lines().size() == 1);
    List<List<String>> heardWhenMarked = new CopyOnWriteArrayList<>();

    anotherClient()
        .has(7, "bob", "SAID", "another")
        .answers("SEARCH ", command -> "CHATMESSAGES " + (heardWhenMarked.isEmpty() ? "7" : ""))
        .answers("SET CHATMESSAGE 7 SEEN", command -> marked(heardWhenMarked));
    await().until(() -> client.state() == ClientState.ONLINE);
    await().until(() -> skype.asked("SEARCH MISSEDCHATMESSAGES") > 0);
    kept.complete(null);

    await().until(() -> !heardWhenMarked.isEmpty());
    assertThat(heardWhenMarked.get(0)).containsExactly("held", "another");
  }

  @Test
  void aLineThatWasReadInAnotherClientIsHeardThoughItHasAnOldNumber() throws DBusException {
    skype.has(7, "bob", "SAID", "before");
    online();
    skype.push("CHATMESSAGE 7 STATUS RECEIVED");
    await().until(() -> skype.asked("SET CHATMESSAGE 7 SEEN") == 1);

    anotherClient().has(7, "bob", "SAID", "popped up");
    await().until(() -> client.state() == ClientState.ONLINE);
    skype.push("CHATMESSAGE 7 STATUS READ");

    await().until(() -> hearer.bodies().equals(List.of("before", "popped up")));
  }

  private ScriptedSkype anotherClient() throws DBusException {
    skype.close();
    await().until(() -> client.state() != ClientState.ONLINE);
    skype = new ScriptedSkype(address, SELF.value());
    return skype;
  }

  private String marked(List<List<String>> heardWhenMarked) {
    heardWhenMarked.add(hearer.bodies());
    return "CHATMESSAGE 7 STATUS READ";
  }
}
