package org.skypesms.sms.number;

import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.SmscAddress;

/** Who a text came from: something to show, and perhaps to answer. */
public sealed interface Sender {

  /** A phone, which can be answered. */
  record Phone(PhoneNumber number) implements Sender {
    @Override
    public String shown() {
      return number.value();
    }
  }

  /** A name, which nobody can answer (alphanumeric address). */
  record Name(String name) implements Sender {
    @Override
    public String shown() {
      return name;
    }
  }

  /** A short code or a number that is none outside its network; never answered. */
  record Code(String digits) implements Sender {
    @Override
    public String shown() {
      return digits;
    }
  }

  /** The SMSC does not say who. */
  record Nobody() implements Sender {
    @Override
    public String shown() {
      return "";
    }
  }

  /** What to show of it: a number with its plus sign, a name or digits as they came. */
  String shown();

  /** The number to answer to; empty where an answer cannot or must not be sent. */
  default Optional<PhoneNumber> answerable() {
    return this instanceof Phone phone ? Optional.of(phone.number()) : Optional.empty();
  }

  /**
   * Reads the source address of a text (SMPP 3.4, sections 5.2.5 to 5.2.8). Control characters of a
   * name are left out, so that it cannot feign lines.
   *
   * @param region the country of the link as in ISO 3166, by which national numbers are read; empty
   *     for none
   */
  static Sender of(SmscAddress address, String region) {
    Optional<PhoneNumber> number = PhoneNumbers.read(address, region);
    if (number.isPresent()) {
      return new Phone(number.get());
    }
    String shown = address.value().replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    if (shown.isEmpty()) {
      return new Nobody();
    }
    return shown.matches("[+*#0-9]+") && address.ton() != Addresses.ALPHANUMERIC
        ? new Code(shown)
        : new Name(shown);
  }
}
