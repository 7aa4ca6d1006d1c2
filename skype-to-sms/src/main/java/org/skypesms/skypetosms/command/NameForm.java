package org.skypesms.skypetosms.command;

/**
 * What a name may look like: one token of 1 to 32 letters, digits and {@code - _ .} in any script,
 * at least one of them a letter, so that no name is a number.
 */
public final class NameForm {

  private static final int LONGEST = 32;

  private NameForm() {}

  /** Whether this may be a name. */
  public static boolean fits(String typed) {
    String name = typed.length() > 4 * LONGEST ? "" : Spelling.of(typed);
    return !name.isEmpty()
        && name.codePointCount(0, name.length()) <= LONGEST
        && name.codePoints().allMatch(NameForm::maybe)
        && name.codePoints().anyMatch(Character::isLetter)
        && typed.codePoints().allMatch(sign -> maybe(sign) || Tokens.isInvisible(sign));
  }

  private static boolean maybe(int sign) {
    int type = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || "-_.".indexOf(sign) >= 0;
  }
}
