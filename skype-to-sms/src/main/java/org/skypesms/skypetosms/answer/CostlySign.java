package org.skypesms.skypetosms.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.skypesms.sms.Segmentation;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/**
 * What makes a text take more parts than it would with plainer signs: typographic signs, or one
 * other character.
 *
 * @param signs as typed, separated by blanks
 * @param plain what could stand in their places; empty: they would be left out
 * @param parts how many parts the text would take then
 */
record CostlySign(String signs, String plain, int parts) {

  private static final int MOST_SIGNS = 8;

  /** The costly signs of a text of several parts, when there are few of them. */
  static Optional<CostlySign> of(
      Function<String, Segmentation> cutting, String body, Segmentation.Cut cut) {
    Map<String, String> plain = new LinkedHashMap<>();
    String form = body;
    Segmentation.Cut best = cut;
    while (best.costly().isPresent() && cut.parts() > 1 && plain.size() < MOST_SIGNS) {
      String sign = Character.toString(best.costly().getAsInt());
      plain.put(sign, PlainSigns.of(sign));
      form = form.replace(sign, plain.get(sign));
      Optional<Segmentation.Cut> next =
          severalLeftOut(plain) ? Optional.empty() : cut(cutting, form);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      best = next.get();
    }
    return best.costly().isEmpty() && best.parts() < cut.parts()
        ? Optional.of(
            new CostlySign(
                String.join(" ", plain.keySet()), String.join(" ", plain.values()), best.parts()))
        : Optional.empty();
  }

  /** Only a sign that is alone may be left out: nobody writes without several letters. */
  private static boolean severalLeftOut(Map<String, String> plain) {
    return plain.size() > 1 && plain.containsValue("");
  }

  private static Optional<Segmentation.Cut> cut(
      Function<String, Segmentation> cutting, String form) {
    return cutting.apply(form) instanceof Segmentation.Cut cut
        ? Optional.of(cut)
        : Optional.empty();
  }

  /** A sentence that names the signs and the shorter form. */
  String sentence(Words words) {
    return plain.isEmpty()
        ? words.say(Phrase.COSTLY_EXTRA, parts, signs)
        : words.say(Phrase.COSTLY_SIGN, signs, plain, parts);
  }
}
