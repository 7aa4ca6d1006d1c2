package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Debian's chromium without a window. What a page asks from elsewhere and what it complains about
 * is kept. For one thread.
 */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path PICTURES = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final String origin;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> elsewhere = new ArrayList<>();

  private Browser(Playwright playwright, String origin) {
    this.playwright = playwright;
    this.origin = origin;
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /** A browser that is to stay with this origin; the test is left out where there is none. */
  static Browser start(String origin) {
    boolean installed = Files.isExecutable(CHROMIUM);
    if (!installed && "true".equals(System.getenv("CI"))) {
      fail("chromium is not installed, and CI demands it");
    }
    assumeTrue(installed, "chromium is not installed");
    Playwright.CreateOptions options =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    return new Browser(Playwright.create(options), origin);
  }

  /** A page of somebody who was never here before. */
  Page visit(int width, int height, ColorScheme scheme) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setColorScheme(scheme));
    return tab(context);
  }

  /** Another tab of the same person's browser. */
  Page anotherTab(Page page) {
    return tab(page.context());
  }

  private Page tab(BrowserContext context) {
    Page page = context.newPage();
    page.setDefaultTimeout(30_000);
    page.onConsoleMessage(this::hear);
    page.onPageError(complaints::add);
    page.onRequest(request -> watch(request.url()));
    page.navigate(origin);
    return page;
  }

  /** Keeps a picture of the page among the artefacts. */
  void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(name + ".png"))
            .setAnimations(ScreenshotAnimations.DISABLED));
  }

  /** No page may have complained or asked anybody else. */
  void assertQuiet() {
    assertThat(complaints).isEmpty();
    assertThat(elsewhere).isEmpty();
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      complaints.add(message.text());
    }
  }

  private void watch(String url) {
    if (!url.startsWith(origin) && !url.startsWith("data:")) {
      elsewhere.add(url);
    }
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
