package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skypesms.message.Conversation;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.server.walk.OwnTexts;
import org.skypesms.sms.number.PhoneNumbers;
import org.skypesms.state.Mobiles;
import org.skypesms.state.OfferedCode;
import org.skypesms.words.Phrase;

/**
 * Sends a code to the mobile that a person says is theirs: three within an hour at most, by one
 * person as well as to one phone. Immutable.
 */
public final class Registering {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST = 3;

  private final boolean on;
  private final List<PhoneNumber> gateways;
  private final GatewayChoice choice;
  private final OwnTexts ownTexts;
  private final Codes codes = new Codes();
  private final Clock clock;

  /** When it is switched on, from these gateway numbers. */
  public Registering(boolean on, List<PhoneNumber> gateways, OwnTexts ownTexts, Clock clock) {
    this.on = on;
    this.gateways = List.copyOf(gateways);
    this.choice = new GatewayChoice(gateways);
    this.ownTexts = ownTexts;
    this.clock = clock;
  }

  void register(Conversing with, PhoneNumber phone) {
    Conversation conversation =
        new Conversation(phone, choice.of(with.ledger(), with.line().from(), phone));
    Optional<Instant> next = next(with, phone);
    if (!on) {
      with.say(Phrase.REGISTRATION_OFF);
    } else if (gateways.contains(phone) || !ownTexts.reach(phone)) {
      with.say(Phrase.COUNTRY_NOT_SERVED, PhoneNumbers.region(phone).orElse(phone.value()));
    } else if (owns(with, phone)) {
      with.say(Phrase.REGISTERED_ALREADY, phone.value());
    } else if (with.ledger().optOuts().stopped(conversation, with.line().from())) {
      with.say(Phrase.OPTED_OUT, phone.value());
    } else if (next.isPresent()) {
      with.say(Phrase.CODES_SENT_OFTEN, with.words().time(next.get()));
    } else {
      send(with, conversation);
    }
  }

  private static boolean owns(Conversing with, PhoneNumber phone) {
    return with.ledger()
        .mobiles()
        .of(with.line().from())
        .filter(mobile -> mobile.phone().equals(phone))
        .isPresent();
  }

  private Optional<Instant> next(Conversing with, PhoneNumber phone) {
    Mobiles mobiles = with.ledger().mobiles();
    Instant since = clock.instant().minus(HOUR);
    return Stream.of(mobiles.offers(with.line().from(), since), mobiles.offers(phone, since))
        .filter(times -> times.size() >= MOST)
        .map(times -> times.get(times.size() - MOST).plus(HOUR))
        .max(Instant::compareTo);
  }

  private void send(Conversing with, Conversation conversation) {
    String code = codes.code();
    PhoneNumber phone = conversation.phone();
    MessageId id = with.line().id().then("code");
    OfferedCode offered = new OfferedCode(id, phone, codes.digest(phone, code), 0, clock.instant());
    with.ledger().mobiles().offer(with.line().from(), offered);
    ownTexts.send(
        with.ledger(),
        with.source(),
        id,
        with.line().half(),
        conversation,
        with.words().say(Phrase.CODE_TEXT, code));
    with.say(Phrase.CODE_SENT, phone.value());
  }
}
