package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;
import org.skypesms.smstoskype.phonewords.PhoneText;
import org.skypesms.state.FollowMe;
import org.skypesms.state.Ledger;
import org.skypesms.state.Mobile;
import org.skypesms.state.OnwardText;

/**
 * Keeps texts of phones for a person whose texts follow to a mobile, and what that mobile answers,
 * for skype-to-sms to send on. What the mobile writes itself follows nowhere. Immutable.
 */
final class FollowingOn {

  private final Clock clock;

  FollowingOn(Clock clock) {
    this.clock = clock;
  }

  /** Keeps what the person's own mobile answers to a text that followed; false for other texts. */
  boolean answers(Ledger ledger, PhoneText text, Skypename person) {
    boolean answer =
        own(ledger, text, person).isPresent()
            && ledger.followMe().ways(person, text.conversation().phone()).stream()
                .anyMatch(way -> way.mobile().equals(text.conversation()));
    if (answer) {
      keep(ledger.followMe(), text, person, true, text.body());
    }
    return answer;
  }

  /** Keeps a text that was shown to the person, if it may have to follow to the mobile. */
  void follows(Ledger ledger, PhoneText text, Skypename person) {
    Optional<Mobile> mobile = ledger.mobiles().of(person).filter(Mobile::forwards);
    if (mobile.isPresent() && own(ledger, text, person).isEmpty()) {
      keep(ledger.followMe(), text, person, false, text.shownBody());
    }
  }

  private static Optional<Mobile> own(Ledger ledger, PhoneText text, Skypename person) {
    Conversation conversation = text.conversation();
    return ledger
        .mobiles()
        .of(person)
        .filter(mobile -> mobile.phone().equals(conversation.phone()));
  }

  private void keep(FollowMe texts, PhoneText text, Skypename person, boolean answer, String body) {
    texts.keep(
        new OnwardText(text.id(), person, text.conversation(), answer, body, clock.instant()));
  }
}
