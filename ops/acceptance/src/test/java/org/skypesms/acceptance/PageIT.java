package org.skypesms.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lab's page in a real browser, on the whole pair. */
class PageIT {

  private static Pair pair;
  private static Browser browser;

  @BeforeAll
  static void start(@TempDir Path directory) throws IOException {
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    pair = Pair.start(directory.resolve("data"));
    browser = Browser.start(pair.lab().url());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    pair.close();
  }

  @AfterEach
  void nothingWasComplainedOfOrAskedElsewhere() {
    browser.assertQuiet();
  }

  @Test
  void aNewcomerPressesEnterAndReadsTheAnswerOfThePhone() {
    LabPage lab = visit(1440, 900, ColorScheme.LIGHT);
    assertThat(lab.composer()).hasValue("+44 7400 123456 running late");
    browser.picture(lab.page(), "newcomer");

    lab.composer().press("Enter");
    assertThat(lab.text("running late")).isVisible();
    assertThat(lab.message("+44 7400 123456 running late")).isVisible();
    assertThat(
            lab.page().getByText(Pattern.compile("#[0-9]+ to \\+447400123456: delivered")).last())
        .isVisible();
    lab.writeBack("no hurry");

    assertThat(lab.chat("SMS to Skype")).containsText("unread");
    lab.chat("SMS to Skype").click();
    assertThat(lab.message("+447400123456: no hurry")).isVisible();
    assertThat(lab.chat("SMS to Skype")).not().containsText("unread");
    browser.picture(lab.page(), "alice");
  }

  @Test
  void bobIsAnsweredInGermanInTheDark() {
    LabPage lab = visit(1440, 900, ColorScheme.DARK);

    lab.become("bob");
    lab.chat("Skype to SMS").click();
    lab.say("+44 7400 123457 komme später, grüße ß €");

    assertThat(lab.text("komme später, grüße ß €")).isVisible();
    assertThat(lab.page().getByText(Pattern.compile("an \\+447400123457: zugestellt")).last())
        .isVisible();
    browser.picture(lab.page(), "bob-dark");
  }

  @Test
  void arabicIsWrittenFromRightToLeftOnBothScreens() {
    String text = "سأتأخر قليلاً، أراك في الساعة 8";
    Map<String, ?> samira =
        Map.of("fullName", "سميرة", "language", "ar", "country", "EG", "buddyStatus", 3);
    Http.put(pair.lab().url() + "/api/accounts/samira", samira);
    LabPage lab = visit(1440, 900, ColorScheme.LIGHT);

    lab.become("سميرة");
    lab.chat("Skype to SMS").click();
    lab.say("+44 7400 123458 " + text);
    assertThat(lab.text(text)).isVisible();
    lab.writeBack("حسناً");
    lab.chat("SMS to Skype").click();

    assertThat(lab.text(text)).hasCSS("direction", "rtl");
    assertThat(lab.message("\u2066+447400123458\u2069: حسناً")).isVisible();
    browser.picture(lab.page(), "arabic");
  }

  @Test
  void markupIsShownAsTypedAndDoesNothing() {
    String text =
        "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\">";
    LabPage lab = visit(1440, 900, ColorScheme.LIGHT);
    String title = lab.page().title();

    lab.say("+44 7400 123459 " + text);
    assertThat(lab.text(text)).isVisible();
    lab.writeBack(text);
    lab.chat("SMS to Skype").click();

    assertThat(lab.message("+447400123459: " + text)).isVisible();
    assertThat(lab.page()).hasTitle(title);
    assertThat(lab.page().locator("main img[src=x], main script")).hasCount(0);
    browser.picture(lab.page(), "markup");
  }

  @Test
  void aPhoneSizedWindowHasAllOfItAndNothingSticksOut() {
    LabPage lab = visit(400, 780, ColorScheme.LIGHT);
    assertThat(lab.composer()).isVisible();
    assertThat(lab.overflow()).isZero();
    browser.picture(lab.page(), "narrow-chat");

    lab.say("+44 7400 123460 " + "averyveryverylongwordwithoutanyblank".repeat(3));
    assertThat(lab.page().getByText(Pattern.compile("\\+447400123460: delivered")).last())
        .isVisible();
    assertThat(lab.overflow()).isZero();
    lab.tab("Broker");
    assertThat(lab.page().getByText("sms.outbound").first()).isVisible();
    assertThat(lab.overflow()).isZero();
    browser.picture(lab.page(), "narrow-broker");
    lab.tab("Phones");
    assertThat(lab.page().getByText(Pattern.compile("veryverylongword")).last()).isVisible();

    assertThat(lab.overflow()).isZero();
    browser.picture(lab.page(), "narrow-phone");
  }

  @Test
  void aLineIsEditedWithTheKeyboardAlone() {
    pair.lab().type("bob", "alice", "when do we meet?");
    LabPage lab = visit(1440, 900, ColorScheme.LIGHT);
    lab.chat("Bob").click();
    lab.say("see you at ate");
    assertThat(lab.message("see you at ate")).isVisible();

    lab.composer().press("ArrowUp");
    assertThat(lab.composer()).hasValue("see you at ate");
    lab.say("see you at eight");

    assertThat(lab.message("see you at eight")).isVisible();
    assertThat(lab.page().getByText("edited").first()).isVisible();
    assertThat(lab.message("see you at ate")).hasCount(0);
  }

  @Test
  void aStoryIsPlayedAndTold() {
    LabPage lab = visit(1440, 900, ColorScheme.LIGHT);
    Page page = lab.page();

    page.getByRole(AriaRole.BUTTON, LabPage.named("Play a story")).click();
    browser.picture(page, "stories");
    page.getByRole(AriaRole.BUTTON, LabPage.named("A long text with emoji")).first().click();

    assertThat(page.getByLabel("The story that is playing").getByRole(AriaRole.BUTTON))
        .hasText("Close");
    assertThat(page.getByText(Pattern.compile("[0-9]+ parts")).first()).isVisible();
    browser.picture(page, "story");
  }

  @Test
  void manyTabsOfOneBrowserWorkBecauseHiddenOnesGiveTheirConnectionUp() {
    LabPage lab = visit(1440, 900, ColorScheme.LIGHT);
    for (int tab = 2; tab <= 8; tab++) {
      lab.hide();
      lab = new LabPage(browser.anotherTab(lab.page()));
    }

    lab.say("+44 7400 123461 from the eighth tab");

    assertThat(lab.page().getByText(Pattern.compile("\\+447400123461: delivered")).last())
        .isVisible();
  }

  private static LabPage visit(int width, int height, ColorScheme scheme) {
    return new LabPage(browser.visit(width, height, scheme));
  }
}
