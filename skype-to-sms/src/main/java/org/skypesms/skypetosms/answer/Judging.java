package org.skypesms.skypetosms.answer;

import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.PhoneNumber;
import org.skypesms.skypetosms.sending.TextParts;
import org.skypesms.sms.Segmentation;
import org.skypesms.sms.number.PhoneNumbers;
import org.skypesms.words.Phrase;

/** Judges whether a text can be sent, or says with a sentence why not. Immutable. */
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

  /** The draft, ready to be sent; empty when the person was told why it cannot be. */
  Optional<Ready> judge(Conversing with, Draft draft) {
    PhoneNumber to = draft.to();
    if (draft.body().isBlank()) {
      with.say(Phrase.EMPTY_TEXT, to.value());
      return Optional.empty();
    }
    if (!served(to)) {
      with.say(Phrase.COUNTRY_NOT_SERVED, PhoneNumbers.region(to).orElse(to.value()));
      return Optional.empty();
    }
    Conversation conversation = conversation(with, draft);
    if (with.ledger().optOuts().stopped(conversation, with.line().from())) {
      with.say(Phrase.OPTED_OUT, to.value());
      return Optional.empty();
    }
    return cut(with, to, draft.body())
        .map(cut -> new Ready(draft.from(conversation.gateway()), conversation, cut));
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

  private Optional<Segmentation.Cut> cut(Conversing with, PhoneNumber to, String body) {
    Segmentation cut = parts.cut(to, body);
    if (cut instanceof Segmentation.Cut parted) {
      return Optional.of(parted);
    }
    if (cut instanceof Segmentation.TooLong tooLong) {
      with.say(Phrase.TOO_LONG, tooLong.parts(), tooLong.limit());
    } else if (cut instanceof Segmentation.HalfCharacter half) {
      with.say(Phrase.CANNOT_CARRY, String.format("U+%04X", (int) half.unit()));
    } else if (cut instanceof Segmentation.ForeignCharacter foreign) {
      with.say(Phrase.FOREIGN_CHARACTER, Character.toString(foreign.codePoint()));
    } else {
      with.say(Phrase.EMPTY_TEXT, to.value());
    }
    return Optional.empty();
  }
}
