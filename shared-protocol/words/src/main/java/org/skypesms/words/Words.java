package org.skypesms.words;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * What is said to one person, in the language, the forms and the time zone of that person. Safe for
 * use by any thread.
 */
public final class Words {

  /**
   * The argument that every sentence has beside its own: the person's sex, {@code male}, {@code
   * female} or, when it is not known, {@code other}.
   */
  static final int SEX = 9;

  private final Sentences sentences;
  private final ULocale locale;
  private final String sex;
  private final ZoneId zone;

  Words(Sentences sentences, ULocale locale, String sex, ZoneId zone) {
    this.sentences = sentences;
    this.locale = locale;
    this.sex = sex.isEmpty() ? "other" : sex;
    this.zone = zone;
  }

  /**
   * The sentence with its arguments put in: text exactly as it is, numbers in the form of the
   * language. Numbers that are names, such as references, are given as text.
   */
  public String say(Phrase phrase, Object... arguments) {
    Object[] all = Arrays.copyOf(arguments, SEX + 1, Object[].class);
    all[SEX] = sex;
    return new MessageFormat(sentences.pattern(phrase), locale).format(all);
  }

  /** A day and the time of day with its zone, as the person writes them. */
  public String time(Instant instant) {
    return SpokenTime.of(instant, zone, locale);
  }

  /** Several things in a row, as the language separates them. */
  public String list(List<String> things) {
    return ListFormatter.getInstance(locale, Type.UNITS, Width.SHORT).format(things);
  }

  /** The sentence with its arguments not put in. */
  String pattern(Phrase phrase) {
    return sentences.pattern(phrase);
  }

  ULocale locale() {
    return locale;
  }
}
