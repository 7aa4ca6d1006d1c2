package org.skypesms.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.Octets;

/**
 * The user data header at the beginning of a part (3GPP TS 23.040, section 9.2.3.24).
 *
 * <p>A header whose elements do not fit its length is skipped as a whole and has no elements. A
 * header that claims more octets than there are is no header: all octets are text.
 *
 * @param length its octets, the octet of the length among them; 0 when there is none
 * @param elements in order, whatever they are
 */
public record UserDataHeader(int length, List<Element> elements) {

  /** No header. */
  static final UserDataHeader NONE = new UserDataHeader(0, List.of());

  /**
   * One information element.
   *
   * @param identifier 0 to 255
   * @param value its octets
   */
  public record Element(int identifier, Octets value) {}

  /** Keeps a copy. */
  public UserDataHeader {
    elements = List.copyOf(elements);
  }

  /** The header of octets that are said to begin with one. */
  public static UserDataHeader of(Octets octets) {
    if (octets.length() == 0 || octets.at(0) + 1 > octets.length()) {
      return NONE;
    }
    int length = octets.at(0) + 1;
    return new UserDataHeader(length, elements(octets, length));
  }

  private static List<Element> elements(Octets octets, int length) {
    List<Element> elements = new ArrayList<>(2);
    int at = 1;
    while (at + 1 < length) {
      int end = at + 2 + octets.at(at + 1);
      if (end > length) {
        return List.of();
      }
      elements.add(new Element(octets.at(at), octets.slice(at + 2, end)));
      at = end;
    }
    return at == length ? elements : List.of();
  }

  /** The value of the last element of an identifier: an earlier one yields to it. */
  public Optional<Octets> last(int identifier) {
    Optional<Octets> last = Optional.empty();
    for (Element element : elements) {
      if (element.identifier() == identifier) {
        last = Optional.of(element.value());
      }
    }
    return last;
  }
}
