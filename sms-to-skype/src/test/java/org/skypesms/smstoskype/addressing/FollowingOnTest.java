package org.skypesms.smstoskype.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.smstoskype.addressing.ShowingBench.GATEWAY;
import static org.skypesms.smstoskype.addressing.ShowingBench.PHONE;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.Conversation;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Followed;
import org.skypesms.state.OnwardText;

/** What is kept to be sent on to a person's mobile, and what the mobile answers. */
class FollowingOnTest {

  private static final Skypename ALICE = new Skypename("alice");
  private static final PhoneNumber MOBILE = new PhoneNumber("+447400900001");

  private ShowingBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ShowingBench(directory);
    bench.wrote(ALICE, "Alice", PHONE);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void mobile(boolean forwards) {
    bench
        .store()
        .submit(
            ledger -> {
              ledger.mobiles().verify(ALICE, MOBILE);
              ledger.mobiles().forward(ALICE, forwards);
              return null;
            })
        .join();
  }

  private void followed() {
    bench.wrote(ALICE, "Alice", MOBILE);
    Followed way =
        new Followed(ALICE, new Conversation(MOBILE, GATEWAY), new Conversation(PHONE, GATEWAY));
    bench
        .store()
        .submit(
            ledger -> {
              ledger.followMe().follows(way, Instant.now());
              return null;
            })
        .join();
  }

  private List<OnwardText> kept() {
    return bench
        .store()
        .submit(ledger -> ledger.followMe().due(Instant.now().plusSeconds(60), 10))
        .join();
  }

  @Test
  void aTextForSomebodyWhoseTextsFollowIsShownAndKept() {
    mobile(true);
    bench.take(bench.text(PHONE, "hello"));

    assertThat(bench.shown()).containsExactly("alice sees +447400123456: hello");
    assertThat(kept())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.body()).isEqualTo("hello");
              assertThat(text.reply()).isFalse();
              assertThat(text.conversation()).isEqualTo(new Conversation(PHONE, GATEWAY));
            });
  }

  @Test
  void nothingIsKeptWhileTextsDoNotFollow() {
    mobile(false);
    bench.take(bench.text(PHONE, "hello"));

    assertThat(bench.shown()).hasSize(1);
    assertThat(kept()).isEmpty();
  }

  @Test
  void whatTheMobileAnswersIsKeptAsAnAnswerAndNotShown() {
    mobile(true);
    followed();
    bench.take(bench.text(MOBILE, "coming"));

    assertThat(bench.shown()).isEmpty();
    assertThat(kept())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.body()).isEqualTo("coming");
              assertThat(text.reply()).isTrue();
            });
  }

  @Test
  void whatTheMobileWritesWithoutHavingGotATextIsShownAndFollowsNowhere() {
    mobile(true);
    bench.wrote(ALICE, "Alice", MOBILE);
    bench.take(bench.text(MOBILE, "note to self"));

    assertThat(bench.shown()).containsExactly("alice sees +447400900001: note to self");
    assertThat(kept()).isEmpty();
  }
}
