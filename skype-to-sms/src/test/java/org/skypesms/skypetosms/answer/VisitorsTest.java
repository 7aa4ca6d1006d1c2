package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.answer.ReceptionBench.ALICE;
import static org.skypesms.skypetosms.answer.ReceptionBench.CONTACT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.message.Occasion;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.message.json.Json;

/** People who call or ask for authorisation get one answer, and administrators a notice. */
class VisitorsTest extends OnReception {

  private static final Skypename CAROL = new Skypename("carol");

  @Test
  void aCallIsAnsweredByOneLineInTheWindowOfThatHalf() {
    visits(ALICE, Occasion.CALLED, "", CONTACT);
    visits(ALICE, Occasion.CALLED, "", CONTACT);

    assertThat(spoken())
        .singleElement()
        .satisfies(line -> assertThat(line.half()).isEqualTo(Half.SMS_TO_SKYPE))
        .satisfies(line -> assertThat(line.body()).startsWith("I cannot take calls."));
  }

  @Test
  void aStrangersCallGetsTheRefusalAndABlockedOnesNothing() {
    visits(ALICE, Occasion.CALLED, "", new Standing(3, true, true));

    assertThat(spoken()).isEmpty();
  }

  @Test
  void aGrantedRequestIsWelcomedWithBothNames() {
    visits(CAROL, Occasion.ACCEPTED, "me", Standing.STRANGER);

    assertThat(bench.answers())
        .singleElement()
        .asString()
        .contains("Welcome", "skype-to-sms", "sms-to-skype");
  }

  @Test
  void aRequestThatWaitsIsToldToAdministratorsInOneLine() {
    visits(CAROL, Occasion.ASKED, "it is\nme", Standing.STRANGER);

    assertThat(spoken())
        .singleElement()
        .satisfies(line -> assertThat(line.to()).isEqualTo(new Skypename("admin")))
        .satisfies(
            line ->
                assertThat(line.body())
                    .isEqualTo(
                        "carol asks sms-to-skype for authorisation: “it is me”."
                            + " Write allow carol or deny carol."));
  }

  @Test
  void aRefusedRequestIsRefusedPolitely() {
    visits(CAROL, Occasion.REFUSED, "", Standing.STRANGER);

    assertThat(bench.answers()).singleElement().asString().contains("Sorry", "cannot be granted");
  }

  private void visits(Skypename who, Occasion occasion, String text, Standing standing) {
    ChatMessage line = bench.line(who, Half.SMS_TO_SKYPE, text, standing, "en");
    bench.hear(
        new ChatMessage(
            line.id(),
            line.half(),
            line.from(),
            line.body(),
            line.typedAt(),
            line.heardAt(),
            line.standing(),
            line.profile(),
            Optional.of(occasion)));
  }

  private List<ChatLine> spoken() {
    return bench.sent().stream().map(sent -> Json.read(sent.body(), ChatLine.class)).toList();
  }
}
