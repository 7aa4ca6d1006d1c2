package org.skypesms.skypetosms.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.skypesms.message.PhoneNumber;
import org.skypesms.sms.number.TargetScan;

/** The pieces that commands are made of. */
final class Pieces {

  /** A phone number, with blanks in it or not. */
  static final Piece<PhoneNumber> NUMBER = Pieces::number;

  /** What somebody wants as a name; whether it can be one is for the answer to say. */
  static final Piece<String> WISHED_NAME =
      Piece.token((token, setting) -> Optional.of(unsigned(token, "@")).filter(Pieces::isShort));

  /** The name of a contact or of a group; behind {@code @} or {@code #} any name. */
  static final Piece<String> SAVED_NAME = Piece.token(Pieces::savedName);

  /** The name of a group; behind {@code #} any name. */
  static final Piece<String> SAVED_GROUP = Piece.token(Pieces::savedGroup);

  /** A name that a group might have, behind {@code #} or not. */
  static final Piece<String> NEW_GROUP =
      Piece.token((token, setting) -> Optional.of(unsigned(token, "#")).filter(NameForm::fits));

  /** A phone number or a saved name. */
  static final Piece<Recipient> TARGET =
      NUMBER.<Recipient>as(Recipient.Phone::new).or(Pieces::contact);

  /** The reference of a text: {@code 7} or {@code #7}. */
  static final Piece<Integer> REFERENCE =
      Piece.token(
          (token, setting) -> Digits.number(token.startsWith("#") ? token.substring(1) : token));

  /** The code of a registration, in ASCII digits. */
  static final Piece<String> CODE = Piece.token((token, setting) -> Digits.of(token, 4, 8));

  /** A language, by code or by name, as in ISO 639-1. */
  static final Piece<String> LANGUAGE = Piece.token((token, setting) -> LanguageNames.code(token));

  /** A Skypename. */
  static final Piece<String> SKYPENAME =
      Piece.token((token, setting) -> Optional.of(token).filter(Pieces::isSkypename));

  /** A word of the table, in English. */
  static final Piece<String> COMMAND =
      Piece.token(
          (token, setting) ->
              setting.table().english(token, setting.typist()).filter(word -> !word.isEmpty()));

  /** The rest of the line after one blank, verbatim. */
  static final Piece<String> TEXT = Pieces::text;

  private Pieces() {}

  /** Nothing more, or before another piece nothing yet. */
  static <T> Piece<T> nothing(Supplier<T> meaning) {
    return (rest, setting) -> List.of(new Match<>(meaning.get(), rest));
  }

  /** A certain word. */
  static Piece<String> word(String word) {
    return Piece.token(
        (token, setting) ->
            token.length() > 64 || !Spelling.of(token).equals(word)
                ? Optional.empty()
                : Optional.of(word));
  }

  private static List<Match<PhoneNumber>> number(String rest, Setting setting) {
    String begun = Tokens.begin(rest);
    TargetScan scan = TargetScan.of(begun, setting.typist().country());
    if (scan instanceof TargetScan.Target target) {
      return List.of(after(begun, target));
    }
    if (scan instanceof TargetScan.Ambiguous several) {
      return several.readings().stream().map(target -> after(begun, target)).toList();
    }
    return List.of();
  }

  private static Match<PhoneNumber> after(String line, TargetScan.Target target) {
    int text = line.length() - target.text().length();
    boolean blank = text > 0 && Tokens.isBlank(line.charAt(text - 1));
    return new Match<>(target.number(), line.substring(blank ? text - 1 : text));
  }

  private static Optional<String> savedName(String token, Setting setting) {
    String name = unsigned(token, "@");
    return NameForm.fits(name)
            && (name.length() < token.length() || setting.names().contact(name).isPresent())
        ? Optional.of(name)
        : savedGroup(token, setting);
  }

  private static Optional<String> savedGroup(String token, Setting setting) {
    String name = unsigned(token, "#");
    return NameForm.fits(name)
            && (name.length() < token.length() || setting.names().group(name).isPresent())
        ? Optional.of(name)
        : Optional.empty();
  }

  private static String unsigned(String token, String sign) {
    return token.startsWith(sign) ? token.substring(sign.length()) : token;
  }

  private static boolean isShort(String token) {
    return !token.isEmpty() && token.length() <= OwnWords.LONGEST;
  }

  private static List<Match<Recipient>> contact(String rest, Setting setting) {
    String begun = Tokens.begin(rest);
    String token = Tokens.beforeColon(begun);
    String name = token.startsWith("@") ? token.substring(1) : token;
    if (!NameForm.fits(name)) {
      return List.of();
    }
    int colon = token.length() < Tokens.first(begun).length() ? 1 : 0;
    return setting.names().contact(name).stream()
        .map(saved -> (Recipient) new Recipient.Saved(saved.name(), saved.phone()))
        .map(saved -> new Match<>(saved, begun.substring(token.length() + colon)))
        .toList();
  }

  private static boolean isSkypename(String token) {
    return token.length() <= 64
        && !token.isEmpty()
        && Character.isLetter(token.charAt(0))
        && token.chars().allMatch(sign -> sign > ' ' && sign < 127 && sign != '/');
  }

  private static List<Match<String>> text(String rest, Setting setting) {
    String text = Tokens.textAfter(rest, 0);
    return Tokens.begin(text).isEmpty() ? List.of() : List.of(new Match<>(text, ""));
  }
}
