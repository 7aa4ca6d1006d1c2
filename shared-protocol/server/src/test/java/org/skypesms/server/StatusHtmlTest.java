package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusHtmlTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final LinkRow FAR =
      new LinkRow("far", "bound", true, NOON, 3, 50, 0, null, null, "decimal", "");

  @Test
  void bothHalvesAreShownWithTheirLinks() {
    String page =
        StatusHtml.of(
            status("skype-to-sms", NOON, Map.of()),
            Optional.of(status("sms-to-skype", NOON, Map.of("queue sms.received", "7"))));

    assertThat(page)
        .contains("<h1>skype-to-sms <span class=good>ready</span>")
        .contains("<h2>sms-to-skype <span class=good>ready</span>")
        .contains("flow of link far</th><td>window 3 of 50, no rate limit, receipt ids decimal")
        .contains("queue sms.received</th><td>7");
  }

  @Test
  void aHalfThatWroteNothingForLongIsGone() {
    String page =
        StatusHtml.of(
            status("skype-to-sms", NOON, Map.of()),
            Optional.of(status("sms-to-skype", NOON.minusSeconds(11), Map.of())));

    assertThat(page).contains("<h2>sms-to-skype <span class=bad>gone</span>");
  }

  @Test
  void whatOthersWroteIsNoMarkup() {
    String page =
        StatusHtml.of(
            status("skype-to-sms", NOON, Map.of("link far", "refused: <script>&'\"")),
            Optional.empty());

    assertThat(page).contains("refused: &lt;script&gt;&amp;&#39;&quot;").doesNotContain("<script");
  }

  private static Status status(String half, Instant now, Map<String, String> facts) {
    return new Status(
        half,
        "active",
        NOON,
        now,
        "up",
        "bound",
        "online",
        Map.of("far", "bound"),
        Map.of("sent", 1L),
        facts,
        List.of(FAR),
        Map.of(),
        null,
        null);
  }
}
