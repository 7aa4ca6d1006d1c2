package org.skypesms.smstoskype.phonewords;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.skypesms.server.walk.PlainName;
import org.skypesms.state.Writer;

/** What a phone is told those are called who write to it. Stateless. */
public final class WriterNames {

  private WriterNames() {}

  /** A name for each, with the Skypename behind it where two are called the same. */
  public static List<String> of(List<Writer> writers) {
    Map<String, Long> times =
        writers.stream()
            .map(writer -> folded(name(writer)))
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    return writers.stream()
        .map(writer -> times.get(folded(name(writer))) > 1 ? both(writer) : name(writer))
        .toList();
  }

  /** The name, or the Skypename where there is none. */
  public static String name(Writer writer) {
    String name = PlainName.of(writer.name());
    return name.isEmpty() ? writer.person().value() : name;
  }

  private static String both(Writer writer) {
    String skypename = writer.person().value();
    return folded(name(writer)).equals(skypename)
        ? skypename
        : name(writer) + " (" + skypename + ")";
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
