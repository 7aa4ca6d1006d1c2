package org.skypesms.skypetosms.answer;

import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.PhoneNumber;
import org.skypesms.skypetosms.sending.TextParts;
import org.skypesms.sms.Segmentation;
import org.skypesms.sms.number.PhoneNumbers;
import org.skypesms.words.Phrase;

/** Judges whether a text can be sent, and why not. Immutable. */
public final class Judging {

  private final Policy policy;
  private final TextParts parts;
  private final GatewayChoice gateways;

  /** By the operator's rules, for links that cut texts so. */
  public Judging(Policy policy, TextParts parts) {
    this.policy = policy;
    this.parts = parts;
    this.gateways = new GatewayChoice(policy.gateways());
  }

  /** The draft, ready to be sent, or why it cannot be. */
  Judged judge(Conversing with, Draft draft) {
    PhoneNumber to = draft.to();
    if (draft.body().isBlank()) {
      return Refused.because(Phrase.EMPTY_TEXT, with.shown(to));
    }
    if (!served(to)) {
      return Refused.because(Phrase.COUNTRY_NOT_SERVED, PhoneNumbers.region(to).orElse(to.value()));
    }
    Conversation conversation = conversation(with, draft);
    if (with.ledger().optOuts().stopped(conversation, with.line().from())) {
      return Refused.because(Phrase.OPTED_OUT, with.shown(to));
    }
    Segmentation cut = parts.cut(to, draft.body());
    return cut instanceof Segmentation.Cut parted
        ? new Ready(draft.from(conversation.gateway()), conversation, parted)
        : refused(with, to, cut);
  }

  /** The sign for which a text takes more parts than it would without. */
  Optional<CostlySign> costlySign(Ready ready) {
    return CostlySign.of(
        body -> parts.cut(ready.draft().to(), body), ready.draft().body(), ready.cut());
  }

  private Conversation conversation(Conversing with, Draft draft) {
    PhoneNumber to = draft.to();
    return new Conversation(
        to, draft.from().orElseGet(() -> gateways.of(with.ledger(), with.line().from(), to)));
  }

  private boolean served(PhoneNumber to) {
    return parts.serves(to) && inCountry(to);
  }

  private boolean inCountry(PhoneNumber to) {
    return policy.countries().isEmpty()
        || PhoneNumbers.region(to).filter(policy.countries().get()::contains).isPresent();
  }

  private static Refused refused(Conversing with, PhoneNumber to, Segmentation cut) {
    if (cut instanceof Segmentation.TooLong tooLong) {
      return Refused.because(Phrase.TOO_LONG, tooLong.parts(), tooLong.limit());
    }
    if (cut instanceof Segmentation.HalfCharacter half) {
      return Refused.because(Phrase.CANNOT_CARRY, String.format("U+%04X", (int) half.unit()));
    }
    return cut instanceof Segmentation.ForeignCharacter foreign
        ? Refused.because(Phrase.FOREIGN_CHARACTER, Character.toString(foreign.codePoint()))
        : Refused.because(Phrase.EMPTY_TEXT, with.shown(to));
  }
}
