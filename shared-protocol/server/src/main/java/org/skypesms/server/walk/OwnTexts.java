package org.skypesms.server.walk;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.Segmentation;
import org.skypesms.sms.Segmenter;
import org.skypesms.sms.number.NumberReading;
import org.skypesms.sms.number.PhoneNumbers;
import org.skypesms.state.Ledger;
import org.skypesms.words.Languages;
import org.skypesms.words.Words;

/**
 * Texts of the service's own to phones, each of one part. Only a number that a person could write
 * to gets any, never a short code or an alphanumeric sender. Immutable.
 */
public final class OwnTexts {

  private final Optional<Set<String>> countries;
  private final Languages languages;
  private final Clock clock;

  /** To phones of the countries served; empty: of all. */
  public OwnTexts(Optional<Set<String>> countries, Languages languages, Clock clock) {
    this.countries = countries;
    this.languages = languages;
    this.clock = clock;
  }

  /** The words for the phone. */
  public Words words(Ledger ledger, PhoneNumber phone) {
    return languages.of(PhoneLanguage.of(ledger, phone));
  }

  /** Whether a sentence fits one part. */
  public static boolean fits(String sentence) {
    return Segmenter.segment(sentence, SegmentOptions.STANDARD) instanceof Segmentation.Cut cut
        && cut.parts() == 1;
  }

  /** Whether the phone may get such texts. */
  public boolean reach(PhoneNumber phone) {
    return PhoneNumbers.read(phone.value(), "") instanceof NumberReading.Valid
        && (countries.isEmpty()
            || PhoneNumbers.region(phone).filter(countries.get()::contains).isPresent());
  }

  /**
   * Has a sentence sent in the conversation, as what follows from a source; to a phone that may get
   * such texts.
   */
  public void send(
      Ledger ledger,
      String source,
      MessageId id,
      Half half,
      Conversation conversation,
      String sentence) {
    OutboundSms text =
        new OutboundSms(
            id,
            Skypename.SERVICE,
            ledger.texts().nextReference(Skypename.SERVICE),
            half,
            conversation.gateway(),
            conversation.phone(),
            sentence,
            clock.instant());
    ledger.outbox().add(source, TextsToPhones.outgoing(text));
  }
}
