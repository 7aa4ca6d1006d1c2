package org.skypesms.words;

import com.ibm.icu.util.ULocale;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skypesms.message.Profile;

/** All languages the pair speaks. Immutable. */
public final class Languages {

  static final List<String> SPOKEN =
      List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "tr", "ar", "zh", "ja");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern AFTER_LANGUAGE = Pattern.compile("[-_ ].*", Pattern.DOTALL);

  private final Map<String, Sentences> byLanguage;

  /** Reads every file. */
  public Languages() {
    Sentences english = Sentences.english();
    this.byLanguage =
        SPOKEN.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), language -> Sentences.of(language).or(english)));
  }

  /** What is said to the owner of a profile, in its language and forms. */
  public Words of(Profile profile) {
    return of(profile.language(), profile);
  }

  /** What is said in a language to the owner of a profile, whose forms are kept. */
  public Words of(String language, Profile profile) {
    String spoken = code(language);
    return new Words(
        byLanguage.get(spoken),
        locale(spoken, profile.country()),
        profile.sex(),
        PersonZone.of(profile));
  }

  /**
   * What is said in a language (ISO 639-1; a script or country after it does not matter) to
   * somebody of whom nothing else is known; English when it is empty or not spoken.
   */
  public Words of(String language) {
    String spoken = code(language);
    return new Words(byLanguage.get(spoken), locale(spoken, ""), "", ZoneOffset.UTC);
  }

  /** The languages spoken, English first. */
  public List<String> spoken() {
    return SPOKEN;
  }

  static String code(String language) {
    String code = AFTER_LANGUAGE.matcher(language).replaceFirst("").toLowerCase(Locale.ROOT);
    return SPOKEN.contains(code) ? code : "en";
  }

  /**
   * Digits are the ones that phones and keyboards have, because what is said here may be typed
   * again; Chinese is written in simplified characters.
   */
  private static ULocale locale(String language, String country) {
    String script = language.equals("zh") ? "Hans" : "";
    String region = COUNTRY.matcher(country).matches() ? country : "";
    return new ULocale(language, script.isEmpty() ? region : script, script.isEmpty() ? "" : region)
        .setKeywordValue("numbers", "latn")
        .setKeywordValue("calendar", "gregorian");
  }
}
