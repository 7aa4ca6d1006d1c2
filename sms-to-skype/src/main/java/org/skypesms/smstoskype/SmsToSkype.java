package org.skypesms.smstoskype;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.skypesms.message.Address;
import org.skypesms.message.Half;
import org.skypesms.server.Composition;
import org.skypesms.server.Foundation;
import org.skypesms.server.LifeCycle;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.PersonRules;
import org.skypesms.server.config.PhoneRules;
import org.skypesms.server.config.Rules;
import org.skypesms.server.walk.OwnTexts;
import org.skypesms.smstoskype.addressing.Addressing;
import org.skypesms.smstoskype.addressing.AskingPhones;
import org.skypesms.smstoskype.addressing.Bringing;
import org.skypesms.smstoskype.addressing.Collecting;
import org.skypesms.smstoskype.addressing.GivingUp;
import org.skypesms.smstoskype.addressing.NamedFirst;
import org.skypesms.smstoskype.addressing.Releasing;
import org.skypesms.smstoskype.addressing.ShowTexts;
import org.skypesms.smstoskype.addressing.Showing;
import org.skypesms.smstoskype.addressing.Unanswered;
import org.skypesms.smstoskype.phonewords.Confirming;
import org.skypesms.smstoskype.phonewords.Heeding;
import org.skypesms.smstoskype.phonewords.PhoneWords;
import org.skypesms.smstoskype.phonewords.Replying;
import org.skypesms.smstoskype.route.ShownRoutes;

/** The composition of sms-to-skype. */
public final class SmsToSkype implements Composition {

  private static final List<String> WATCHED =
      List.of(Address.SMS_RECEIVED, Address.chatOutbound(Half.SMS_TO_SKYPE));

  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration FORGET = Duration.ofMinutes(10);

  @Override
  public void start(Configuration configuration, LifeCycle lifeCycle) throws Exception {
    Foundation on = new Foundation(configuration, lifeCycle, WATCHED);
    Showing showing =
        new Showing(on.languages(), link -> on.links().reading(link).alphabet(), on.clock());
    PhoneWords words = new PhoneWords();
    Replying replying = replying(configuration, on);
    Addressing addressing = addressing(configuration, on, showing, words, replying);
    Duration live = Duration.ofDays(configuration.get(PhoneRules.CONVERSATION_DAYS));
    Bringing bringing = new Bringing(addressing, showing, on.languages(), live, on.clock());
    Collecting collecting =
        new Collecting(
            showing,
            bringing,
            configuration.get(Rules.REASSEMBLY_TIMEOUT),
            on.clock(),
            on.unhurried());
    startLooks(configuration, on, addressing, showing, collecting, bringing);
    Confirming confirming = new Confirming(configuration.get(PhoneRules.CONFIRMATIONS), replying);
    Heeding heeding = new Heeding(words, on.languages(), confirming, on.clock());
    on.start(
        text ->
            CompletableFuture.failedFuture(
                new IllegalStateException("sms-to-skype sends no texts")),
        new ShownRoutes(
            new ShowTexts(on.steps(), heeding, addressing, bringing, showing, collecting)));
  }

  private static Replying replying(Configuration configuration, Foundation on) {
    return new Replying(
        new OwnTexts(configuration.get(Rules.COUNTRIES), on.languages(), on.clock()), on.clock());
  }

  private static Addressing addressing(
      Configuration configuration,
      Foundation on,
      Showing showing,
      PhoneWords words,
      Replying replying) {
    AskingPhones asking =
        new AskingPhones(configuration.get(PhoneRules.QUESTIONS), words, replying, on.clock());
    Duration live = Duration.ofDays(configuration.get(PhoneRules.CONVERSATION_DAYS));
    return new Addressing(
        showing, asking, new NamedFirst(configuration.get(PersonRules.NAMING)), live, on.clock());
  }

  private static void startLooks(
      Configuration configuration,
      Foundation on,
      Addressing addressing,
      Showing showing,
      Collecting collecting,
      Bringing bringing) {
    GivingUp givingUp =
        new GivingUp(
            on.store(),
            on.steps(),
            showing,
            collecting,
            bringing,
            configuration.get(Rules.REASSEMBLY_TIMEOUT),
            on.unhurried());
    Unanswered unanswered =
        new Unanswered(on.store(), on.steps(), addressing, Unanswered.PATIENCE, on.unhurried());
    on.periodic().every(LOOK, "incomplete texts", givingUp::look);
    on.periodic().every(FORGET, "forget parts", givingUp::forget);
    on.periodic().every(LOOK, "questions to phones", unanswered::look);
    Releasing releasing = new Releasing(on.store(), on.steps(), on.clock());
    on.periodic().every(LOOK, "held phones", releasing::look);
  }
}
