package org.skypesms.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.PluralRules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryLanguageTest {

  private static final Languages LANGUAGES = new Languages();
  private static final List<Phrase> STATES =
      List.of(
          Phrase.QUEUED,
          Phrase.SENT,
          Phrase.UNKNOWN,
          Phrase.DELIVERED,
          Phrase.FAILED,
          Phrase.EXPIRED,
          Phrase.CANCELLED);

  static Stream<String> spoken() {
    return LANGUAGES.spoken().stream();
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void everyLanguageSaysEverySentenceAndNothingElse(String language) {
    Set<String> keys =
        Arrays.stream(Phrase.values())
            .map(Phrase::key)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(new TreeSet<>(Sentences.read(language).stringPropertyNames())).isEqualTo(keys);
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void everySentenceUsesTheArgumentsOfTheEnglishOneInTheSameWay(String language) {
    for (Phrase phrase : Phrase.values()) {
      assertThat(own(language, phrase)).as(phrase.key()).isEqualTo(own("en", phrase));
    }
  }

  private static Map<Integer, Set<ArgType>> own(String language, Phrase phrase) {
    Map<Integer, Set<ArgType>> arguments = Patterns.arguments(pattern(language, phrase));
    Set<ArgType> sex = arguments.getOrDefault(Words.SEX, Set.of(ArgType.SELECT));
    assertThat(sex).as(phrase.key()).containsExactly(ArgType.SELECT);
    arguments.remove(Words.SEX);
    assertThat(arguments.keySet()).allMatch(number -> number < Words.SEX);
    return arguments;
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void everyCountHasExactlyThePluralFormsOfTheLanguage(String language) {
    Set<String> forms =
        new TreeSet<>(PluralRules.forLocale(LANGUAGES.of(language).locale()).getKeywords());

    for (Phrase phrase : Phrase.values()) {
      for (int number = 0; number < Words.SEX; number++) {
        assertThat(Patterns.selectors(pattern(language, phrase), ArgType.PLURAL, number))
            .as(phrase.key())
            .allSatisfy(selectors -> assertThat(selectors).isEqualTo(forms));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void whereTheSexMattersThereIsAFormForWhoeverDoesNotTellIt(String language) {
    for (Phrase phrase : Phrase.values()) {
      assertThat(Patterns.selectors(pattern(language, phrase), ArgType.SELECT, Words.SEX))
          .as(phrase.key())
          .allSatisfy(
              forms -> assertThat(forms).contains("other").isSubsetOf("male", "female", "other"));
    }
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void whatIsSelectedIsSelectedInEveryLanguage(String language) {
    for (Phrase phrase : Phrase.values()) {
      for (int number = 0; number < Words.SEX; number++) {
        assertThat(
                Set.copyOf(Patterns.selectors(pattern(language, phrase), ArgType.SELECT, number)))
            .as(phrase.key())
            .isEqualTo(
                Set.copyOf(Patterns.selectors(pattern("en", phrase), ArgType.SELECT, number)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void everyStateHasANameOfItsOwnThatStandsInNoOther(String language) {
    for (Phrase state : STATES) {
      assertThat(STATES.stream().filter(other -> other != state))
          .noneMatch(other -> pattern(language, other).contains(pattern(language, state)));
    }
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void whatStandsBesideAStateNamesNone(String language) {
    Stream<Phrase> beside =
        Stream.of(
            Phrase.STATE,
            Phrase.STATE_PARTS,
            Phrase.STATE_REASON,
            Phrase.STATE_UNTIL,
            Phrase.REASON_OPTED_OUT,
            Phrase.REASON_EXPIRED);

    assertThat(beside.map(phrase -> pattern(language, phrase)))
        .allSatisfy(
            sentence ->
                assertThat(STATES).noneMatch(state -> sentence.contains(pattern(language, state))));
  }

  private static String pattern(String language, Phrase phrase) {
    return LANGUAGES.of(language).pattern(phrase);
  }
}
