package org.skypesms.server.config;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skypesms.message.Octets;
import org.skypesms.message.PhoneNumber;

/** The written forms of configuration values. Each throws a runtime exception for anything else. */
final class Forms {

  private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})(ms|s|m|h|d)");

  private static final int MOST_DAYS = 99;

  private Forms() {}

  static <E extends Enum<E>> E choice(Class<E> type, String written) {
    if (!written.equals(written.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(written);
    }
    return Enum.valueOf(type, written.toUpperCase(Locale.ROOT));
  }

  static <E extends Enum<E>> Set<E> choices(Class<E> type, String written) {
    EnumSet<E> choices = EnumSet.noneOf(type);
    Arrays.stream(written.split(",", -1)).forEach(word -> choices.add(choice(type, word.strip())));
    return choices;
  }

  static boolean onOff(String written) {
    return switch (written) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new IllegalArgumentException(written);
    };
  }

  static Duration duration(String written) {
    Matcher parts = DURATION.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException(written);
    }
    long amount = Long.parseLong(parts.group(1));
    Duration duration =
        switch (parts.group(2)) {
          case "ms" -> Duration.ofMillis(amount);
          case "s" -> Duration.ofSeconds(amount);
          case "m" -> Duration.ofMinutes(amount);
          case "h" -> Duration.ofHours(amount);
          default -> Duration.ofDays(amount);
        };
    if (duration.isZero()) {
      throw new IllegalArgumentException(written);
    }
    return duration;
  }

  static int between(int least, int most, String written) {
    int value = Integer.parseInt(written);
    if (value < least || value > most) {
      throw new IllegalArgumentException(written);
    }
    return value;
  }

  static Set<String> words(String written) {
    Set<String> words = new LinkedHashSet<>();
    Arrays.stream(written.split(",", -1))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .forEach(words::add);
    return words;
  }

  static Set<String> countries(String written) {
    Set<String> known = Set.of(Locale.getISOCountries());
    Set<String> countries = words(written);
    if (!countries.stream().allMatch(known::contains)) {
      throw new IllegalArgumentException(written);
    }
    return countries;
  }

  static Set<String> languages(String written) {
    Set<String> known = Set.of(Locale.getISOLanguages());
    Set<String> languages = words(written);
    if (!languages.stream().allMatch(known::contains)) {
      throw new IllegalArgumentException(written);
    }
    return languages;
  }

  static Optional<Set<String>> countriesOrAll(String written) {
    if (written.equals("*")) {
      return Optional.empty();
    }
    Set<String> countries = countries(written);
    if (countries.isEmpty()) {
      throw new IllegalArgumentException(written);
    }
    return Optional.of(countries);
  }

  static List<PhoneNumber> numbers(String written) {
    List<PhoneNumber> numbers = words(written).stream().map(PhoneNumber::new).toList();
    if (numbers.isEmpty()) {
      throw new IllegalArgumentException(written);
    }
    return numbers;
  }

  static <T> T named(Map<String, T> names, String written) {
    T value = names.get(written);
    if (value == null) {
      throw new IllegalArgumentException(written);
    }
    return value;
  }

  static <T> Optional<T> orNothing(String written, Function<String, T> form) {
    return written.isEmpty() ? Optional.empty() : Optional.of(form.apply(written));
  }

  static Duration seconds(int most, String written) {
    Duration duration = duration(written);
    if (duration.toSeconds() < 1 || duration.toSeconds() > most) {
      throw new IllegalArgumentException(written);
    }
    return duration;
  }

  /** What the SMSC can be told: three digits would not fit the days of its relative form. */
  static Optional<Duration> validity(String written) {
    return orNothing(written, text -> seconds(MOST_DAYS * 86_400, text));
  }

  static Optional<BigDecimal> amount(String written) {
    return orNothing(written, text -> new BigDecimal(matching("[0-9]{1,9}(\\.[0-9]{1,6})?", text)));
  }

  static String currency(String written) {
    return Currency.getInstance(written).getCurrencyCode();
  }

  static List<String> names(String form, String written) {
    Set<String> names = words(written);
    names.forEach(name -> matching(form, name));
    return List.copyOf(names);
  }

  static List<String> prefixes(String written) {
    List<String> prefixes = names("\\*|\\+[1-9][0-9]{0,14}", written);
    if (prefixes.isEmpty()) {
      throw new IllegalArgumentException(written);
    }
    return prefixes.stream().map(prefix -> prefix.equals("*") ? "" : prefix).toList();
  }

  static Map<Integer, Octets> parameters(String written) {
    Map<Integer, Octets> parameters = new HashMap<>();
    for (String pair : names("[0-9a-fA-F]{4}=([0-9a-fA-F]{2})*", written)) {
      parameters.put(Integer.parseInt(pair.substring(0, 4), 16), Octets.ofHex(pair.substring(5)));
    }
    return parameters;
  }

  static Optional<Path> file(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(Path.of(written));
  }

  static String filled(String written) {
    if (written.isEmpty()) {
      throw new IllegalArgumentException("empty");
    }
    return written;
  }

  static String matching(String form, String written) {
    if (!written.matches(form)) {
      throw new IllegalArgumentException(written);
    }
    return written;
  }

  static SmscAddressOfLink smsc(String written) {
    URI uri = URI.create(written);
    if (!"smpp".equals(uri.getScheme())
        || uri.getHost() == null
        || uri.getPort() < 1
        || uri.getUserInfo() == null
        || uri.getUserInfo().contains(":")) {
      throw new IllegalArgumentException(written);
    }
    return new SmscAddressOfLink(uri.getUserInfo(), uri.getHost(), uri.getPort());
  }
}
