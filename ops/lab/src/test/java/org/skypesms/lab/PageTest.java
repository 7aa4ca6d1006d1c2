package org.skypesms.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.accounts.LabClient;

/** What the page is made of. How it behaves is for tests in a browser. */
class PageTest {
  private static final Path PAGE = Path.of("src/main/resources/org/skypesms/lab/page");
  private static final Pattern IMPORT = Pattern.compile("from '([^']+)'");
  private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

  @TempDir Path directory;

  @Test
  void everyFileOfThePageIsServedWithTheTypeThatABrowserDemands() throws Exception {
    LabArguments arguments =
        LabArguments.parse(List.of("--port", "0", "--bus-dir", directory.toString()));
    try (Lab lab = Lab.start(arguments, Clock.systemUTC(), Optional.empty())) {
      LabClient client = new LabClient(lab.port());

      for (Path file : files()) {
        var answer = client.get("/" + PAGE.relativize(file)).response();

        assertThat(answer.statusCode()).as("%s", file).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
            .startsWith(type(file));
      }
    }
  }

  @Test
  void everyImportAndReferenceLeadsToAFileOfThePage() throws Exception {
    for (Path file : files()) {
      String text = Files.readString(file);
      Pattern pattern = file.toString().endsWith(".js") ? IMPORT : REFERENCE;

      for (String target : pattern.matcher(text).results().map(found -> found.group(1)).toList()) {
        assertThat(file.resolveSibling(target).normalize()).as("in %s", file).exists();
      }
    }
  }

  @Test
  void noTextIsParsedAsMarkupAndNothingIsInlineOrForeign() throws Exception {
    for (Path file : files()) {
      assertThat(Files.readString(file).replace("http://www.w3.org/2000/svg", ""))
          .as("%s", file)
          .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write")
          .doesNotContain("eval(", "style=\"", "onclick=\"", "<style", "http://", "https://");
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(PAGE)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".js" -> "text/javascript";
      case ".css" -> "text/css";
      case ".svg" -> "image/svg+xml";
      default -> "text/html";
    };
  }
}
