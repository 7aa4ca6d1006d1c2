package org.skypesms.trials.faults.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skypesms.trials.faults.load.Fate;
import org.skypesms.trials.faults.load.Lane;
import org.skypesms.trials.faults.load.Seen;
import org.skypesms.trials.faults.load.Text;

class AccountTest {

  private static final Lane LANE = new Lane("anna", "+447401000000", "skype-to-sms", Fate.REACHED);
  private static final Instant AT = Instant.EPOCH;

  private final List<Text> texts = new ArrayList<>();
  private final List<Seen> onPhones = new ArrayList<>();
  private final List<Seen> inChat = new ArrayList<>();

  private void typed(String... ids) {
    for (String id : ids) {
      texts.add(new Text(id, LANE, id + "x hello", AT));
    }
  }

  private void shown(String... ids) {
    for (String id : ids) {
      onPhones.add(new Seen(LANE.phone(), id + "x hello", AT));
    }
  }

  private void told(int reference, String words) {
    inChat.add(new Seen("anna", "#" + reference + " to " + LANE.phone() + ": " + words, AT));
  }

  private void said(String text) {
    inChat.add(new Seen("anna", LANE.phone() + ": " + text, AT));
  }

  private List<String> found() {
    Account account = Account.of(texts, onPhones, inChat, List.of());
    return Verdict.of(account, 0, List.of()).failures();
  }

  @Test
  void nothingIsHeldAgainstAPairThatDeliversAndTells() {
    typed("o000001", "i000001");
    shown("o000001");
    told(1, "sent");
    told(1, "delivered");
    said("i000001x hello");

    assertThat(found()).isEmpty();
  }

  @Test
  void whatNeverCameIsLost() {
    typed("o000001", "i000001");
    told(1, "failed");

    assertThat(found()).containsExactly("chat to phone: lost 1", "phone to chat: lost 1");
  }

  @Test
  void whatNobodySentThereIsUnexpected() {
    typed("o000001");
    shown("o000001", "o000002");
    told(1, "delivered");
    said("i000009x hello");

    assertThat(found())
        .containsExactly("chat to phone: unexpected 1", "phone to chat: unexpected 1");
  }

  @Test
  void partsThatCameAgainWithoutTheOthersAreARepeatOfTheWholeText() {
    typed("o000001");
    shown("o000001");
    onPhones.add(new Seen(LANE.phone(), "o000001x he[part 2 of 2 missing]", AT));
    told(1, "delivered, possibly sent twice");

    assertThat(found()).containsExactly("chat to phone: doubled, flagged 1");
  }

  @Test
  void partsThatDoNotSayOfWhichTextTheyAreAreOfOneThatMayBeARepeat() {
    typed("o000001", "o000002");
    onPhones.add(new Seen(LANE.phone(), "[part 1 of 2 missing]llo", AT));
    shown("o000001", "o000002");
    told(1, "delivered");
    told(2, "delivered, possibly sent twice");

    assertThat(found()).containsExactly("chat to phone: doubled, flagged 1");
  }

  @Test
  void partsOfATextThatNeverCameAreNoText() {
    typed("o000001");
    onPhones.add(new Seen(LANE.phone(), "o000001x he[part 2 of 2 missing]", AT));
    told(1, "delivered");

    assertThat(found())
        .containsExactly(
            "chat to phone: lost 1", "chat to phone: corrupted 1", "states told: told wrong 1");
  }

  @Test
  void otherWordsAreACorruption() {
    typed("i000001");
    said("i000001x hell");

    assertThat(found()).containsExactly("phone to chat: lost 1", "phone to chat: corrupted 1");
  }

  @Test
  void aStateThatIsNotTrueOrGoesBackIsToldWrong() {
    typed("o000001", "o000002");
    shown("o000001", "o000002");
    told(1, "failed");
    told(2, "delivered");
    told(2, "sent");

    assertThat(found()).contains("states told: told wrong 1", "states told: silent 1");
  }

  @Test
  void noFinalStateIsSilence() {
    typed("o000001", "o000002");
    shown("o000001", "o000002");
    told(1, "sent");

    assertThat(found()).containsExactly("states told: silent 2");
  }

  @Test
  void aSecondCopyMustBeFlagged() {
    typed("o000001", "o000002");
    shown("o000001", "o000001", "o000002", "o000002");
    told(1, "delivered (possibly sent twice)");
    told(2, "delivered");

    // without a fault there is no excuse for either
    assertThat(found())
        .containsExactly(
            "chat to phone: doubled, flagged 1", "chat to phone: doubled, not flagged 1");
  }

  @Test
  void whatOvertookIsReorderedAndASecondCopyIsNot() {
    typed("o000001", "o000002", "o000003");
    shown("o000002", "o000001", "o000003", "o000002");
    told(1, "delivered");
    told(2, "delivered (possibly sent twice)");
    told(3, "delivered");

    assertThat(found()).contains("chat to phone: reordered 1");
  }

  @Test
  void aFaultThatWasNotExecutedIsHeldAgainstTheTrial() {
    Account account = Account.of(texts, onPhones, inChat, List.of());

    assertThat(Verdict.of(account, 2, List.of()).failures())
        .containsExactly("of 2 faults only 0 were executed");
  }
}
