package org.skypesms.sms.number;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.SmscAddress;

/**
 * Reads telephone numbers as people type them.
 *
 * <p>A number is international when it begins with {@code +} or {@code 00}, or with the region's
 * own international prefix; else it is national in the person's region. Digits of every script are
 * digits; blanks, dashes, dots, slashes and brackets are decoration; letters never are. A number is
 * valid when its country has such numbers (libphonenumber), is not longer than 15 digits and is of
 * no kind that is refused (premium rate, shared cost, short code, emergency).
 */
public final class PhoneNumbers {

  /** Known everywhere as emergency numbers (3GPP TS 22.101, section 10.1.1). */
  private static final Set<String> EMERGENCY_EVERYWHERE = Set.of("112", "911");

  private static final String NOWHERE = "ZZ";
  private static final String NO_GEOGRAPHY = "001";
  private static final int LONGEST_SHORT_CODE = 8;
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();

  private PhoneNumbers() {}

  /**
   * Reads a number.
   *
   * @param region the person's country as in ISO 3166 ({@code GB}), by which the national form is
   *     read; empty for none, and one that does not exist is none
   */
  public static NumberReading read(String typed, String region) {
    String digits = DialledDigits.of(typed);
    if (digits.isEmpty()) {
      return new NumberReading.Invalid(InvalidNumber.NOT_A_NUMBER);
    }
    if (emergency(digits, known(region))) {
      return new NumberReading.Invalid(InvalidNumber.EMERGENCY);
    }
    String dialled = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    return dialled.startsWith("+") ? parsed(dialled, NOWHERE) : national(dialled, known(region));
  }

  /** Looked for first: the 000 of some countries is no international prefix. */
  private static boolean emergency(String dialled, String region) {
    return EMERGENCY_EVERYWHERE.contains(dialled)
        || (dialled.length() <= LONGEST_SHORT_CODE
            && !region.equals(NOWHERE)
            && SHORT_NUMBERS.isEmergencyNumber(dialled, region));
  }

  private static String known(String region) {
    String upper = region.toUpperCase(Locale.ROOT);
    return NUMBERS.getSupportedRegions().contains(upper) ? upper : NOWHERE;
  }

  private static NumberReading national(String dialled, String region) {
    boolean maybeShort = dialled.length() <= LONGEST_SHORT_CODE && !region.equals(NOWHERE);
    NumberReading reading = parsed(dialled, region);
    return maybeShort && reading instanceof NumberReading.Invalid && shortCode(dialled, region)
        ? new NumberReading.Invalid(InvalidNumber.SHORT_CODE)
        : reading;
  }

  private static boolean shortCode(String dialled, String region) {
    try {
      return SHORT_NUMBERS.isValidShortNumberForRegion(NUMBERS.parse(dialled, region), region);
    } catch (NumberParseException unreadable) {
      return false;
    }
  }

  private static NumberReading parsed(String dialled, String region) {
    try {
      return judged(NUMBERS.parse(dialled, region));
    } catch (NumberParseException unreadable) {
      return new NumberReading.Invalid(reason(unreadable.getErrorType()));
    }
  }

  private static NumberReading judged(Phonenumber.PhoneNumber number) {
    if (!NUMBERS.isValidNumber(number)) {
      return new NumberReading.Invalid(invalid(number));
    }
    PhoneNumberType type = NUMBERS.getNumberType(number);
    if (type == PhoneNumberType.PREMIUM_RATE) {
      return new NumberReading.Invalid(InvalidNumber.PREMIUM);
    }
    if (type == PhoneNumberType.SHARED_COST) {
      return new NumberReading.Invalid(InvalidNumber.SHARED_COST);
    }
    return e164(number)
        .<NumberReading>map(NumberReading.Valid::new)
        .orElseGet(() -> new NumberReading.Invalid(InvalidNumber.TOO_LONG));
  }

  /** Nothing where the country has numbers longer than E.164 allows. */
  static Optional<PhoneNumber> e164(Phonenumber.PhoneNumber number) {
    String value = NUMBERS.format(number, PhoneNumberFormat.E164);
    return value.length() > 16 ? Optional.empty() : Optional.of(new PhoneNumber(value));
  }

  /** A length that only other kinds of number have is told as wrong for a mobile. */
  private static InvalidNumber invalid(Phonenumber.PhoneNumber number) {
    ValidationResult any = NUMBERS.isPossibleNumberWithReason(number);
    return reason(
        any == ValidationResult.IS_POSSIBLE
            ? NUMBERS.isPossibleNumberForTypeWithReason(number, PhoneNumberType.MOBILE)
            : any);
  }

  private static InvalidNumber reason(ValidationResult result) {
    return switch (result) {
      case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> InvalidNumber.TOO_SHORT;
      case TOO_LONG -> InvalidNumber.TOO_LONG;
      case INVALID_COUNTRY_CODE -> InvalidNumber.UNKNOWN_COUNTRY;
      case IS_POSSIBLE, INVALID_LENGTH -> InvalidNumber.NOT_POSSIBLE;
    };
  }

  /** Nothing but digits is parsed, so that "not a number" means one digit or two. */
  private static InvalidNumber reason(NumberParseException.ErrorType error) {
    return switch (error) {
      case INVALID_COUNTRY_CODE -> InvalidNumber.UNKNOWN_COUNTRY;
      case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN, NOT_A_NUMBER -> InvalidNumber.TOO_SHORT;
      case TOO_LONG -> InvalidNumber.TOO_LONG;
    };
  }

  /** The number of an SMPP address; a national number has none without a region. */
  public static Optional<PhoneNumber> read(SmscAddress address) {
    return Addresses.read(address, "");
  }

  /**
   * The number of an SMPP address (SMPP 3.4, sections 5.2.5 to 5.2.8). It is read more leniently
   * than typing: an international number of a range that is not known yet is a number. Alphanumeric
   * senders, short codes and abbreviated or network-specific numbers are none: they can be shown
   * and never answered.
   *
   * @param region the country of the link as in ISO 3166, by which national numbers are read; empty
   *     for none
   */
  public static Optional<PhoneNumber> read(SmscAddress address, String region) {
    return Addresses.read(address, region);
  }

  /** The country of a number as in ISO 3166; empty for numbers of no country (+800, +882, ...). */
  public static Optional<String> region(PhoneNumber number) {
    try {
      return Optional.ofNullable(
              NUMBERS.getRegionCodeForNumber(NUMBERS.parse(number.value(), NOWHERE)))
          .filter(region -> !region.equals(NO_GEOGRAPHY));
    } catch (NumberParseException unreadable) {
      return Optional.empty();
    }
  }
}
