package org.skypesms.message;

/**
 * What a person's profile in the chat network says; every field may be empty.
 *
 * @param fullName as the person wrote it
 * @param language ISO 639-1 in lower case, or empty
 * @param country ISO 3166 alpha-2 in upper case, or empty
 * @param timezone an offset such as {@code +01:00} or an IANA name, or empty
 * @param sex {@code male}, {@code female} or empty
 * @param birthday ISO date, or empty
 * @param mobile the mobile number as the person wrote it, not normalised
 */
public record Profile(
    String fullName,
    String language,
    String country,
    String timezone,
    String sex,
    String birthday,
    String mobile) {

  /** A profile that says nothing. */
  public static final Profile EMPTY = new Profile("", "", "", "", "", "", "");

  /** The same, but in another language. */
  public Profile speaking(String other) {
    return new Profile(fullName, other, country, timezone, sex, birthday, mobile);
  }

  /** What others call the person: the first word of the full name, or empty. */
  public String calledBy() {
    return fullName.strip().split("\\s+", 2)[0];
  }

  /** Never prints the person's particulars. */
  @Override
  public String toString() {
    return "profile(" + language + ", " + country + ")";
  }
}
