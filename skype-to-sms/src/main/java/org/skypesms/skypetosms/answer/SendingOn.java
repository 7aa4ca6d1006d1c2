package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Profile;
import org.skypesms.message.Standing;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.server.walk.PhoneName;
import org.skypesms.state.Followed;
import org.skypesms.state.Ledger;
import org.skypesms.state.Mobile;
import org.skypesms.state.OnwardText;
import org.skypesms.words.Languages;

/**
 * Sends texts on to people's mobiles, and what these answer back to the phones, as texts of the
 * person with references and states of their own, which are told where texts arrive. Immutable.
 */
public final class SendingOn {

  private final Accepting accepting;
  private final MobileGateways gateways;
  private final Languages languages;
  private final Clock clock;

  /** From these gateway numbers. */
  public SendingOn(
      Accepting accepting, List<PhoneNumber> gateways, Languages languages, Clock clock) {
    this.accepting = accepting;
    this.gateways = new MobileGateways(gateways);
    this.languages = languages;
    this.clock = clock;
  }

  /** The source under which all that becomes of the text is kept. */
  public static MessageId source(OnwardText text) {
    return text.id().then("onward");
  }

  /** Sends the text on as its kind says, if it may still go on. */
  public void send(Ledger ledger, OnwardText text) {
    Optional<Mobile> mobile = ledger.mobiles().of(text.person());
    if (mobile.isEmpty() || !EqualTexts.allow(ledger, text, clock.instant())) {
      return;
    }
    if (text.reply()) {
      answer(ledger, text);
    } else if (mobile.get().forwards()) {
      follow(ledger, text, mobile.get().phone());
    }
  }

  private void follow(Ledger ledger, OnwardText text, PhoneNumber mobile) {
    List<Followed> ways = ledger.followMe().ways(text.person(), mobile);
    Conversation to = new Conversation(mobile, gateways.of(text.conversation(), ways));
    Instant now = clock.instant();
    ledger.followMe().follows(new Followed(text.person(), to, text.conversation()), now);
    ledger.conversations().wrote(text.person(), to, now);
    String writer = PhoneName.shown(ledger, text.conversation().phone());
    accept(ledger, text, to, writer + ": " + text.body());
  }

  private void answer(Ledger ledger, OnwardText text) {
    List<Followed> ways = ledger.followMe().ways(text.person(), text.conversation().phone());
    MobileGateways.answered(text.conversation(), ways, text.body())
        .ifPresent(answered -> accept(ledger, text, answered.conversation(), answered.body()));
  }

  private void accept(Ledger ledger, OnwardText text, Conversation to, String body) {
    String language = PersonLanguage.of(ledger, text.person());
    Instant now = clock.instant();
    ChatMessage line =
        new ChatMessage(
            source(text),
            Half.SMS_TO_SKYPE,
            text.person(),
            body,
            now,
            now,
            Standing.STRANGER,
            Profile.EMPTY.speaking(language));
    Conversing with = new Conversing(ledger, line, languages.of(language));
    Draft draft = new Draft(to.phone(), Optional.of(to.gateway()), false, Optional.empty(), body);
    accepting.accept(with, new Choice(List.of(draft), "", true));
  }
}
