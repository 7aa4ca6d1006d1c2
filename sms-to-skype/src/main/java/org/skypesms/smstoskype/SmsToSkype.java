package org.skypesms.smstoskype;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.skypesms.message.Address;
import org.skypesms.message.Half;
import org.skypesms.server.Composition;
import org.skypesms.server.Foundation;
import org.skypesms.server.LifeCycle;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.Rules;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.smstoskype.addressing.GivingUp;
import org.skypesms.smstoskype.addressing.ShowTexts;
import org.skypesms.smstoskype.addressing.Showing;
import org.skypesms.smstoskype.optout.Confirming;
import org.skypesms.smstoskype.optout.OptingOut;
import org.skypesms.smstoskype.route.ShownRoutes;

/** The composition of sms-to-skype. */
public final class SmsToSkype implements Composition {

  private static final List<String> WATCHED =
      List.of(Address.SMS_RECEIVED, Address.chatOutbound(Half.SMS_TO_SKYPE));

  @Override
  public void start(Configuration configuration, LifeCycle lifeCycle) throws Exception {
    Foundation on = new Foundation(configuration, lifeCycle, WATCHED);
    Showing showing = new Showing(on.languages(), Alphabet.GSM);
    GivingUp givingUp =
        new GivingUp(
            on.store(),
            on.steps(),
            showing,
            configuration.get(Rules.REASSEMBLY_TIMEOUT),
            on.clock());
    on.periodic().every(java.time.Duration.ofSeconds(1), "incomplete texts", givingUp::look);
    on.start(
        text ->
            CompletableFuture.failedFuture(
                new IllegalStateException("sms-to-skype sends no texts")),
        new ShownRoutes(
            new ShowTexts(on.steps(), optingOut(configuration, on), showing, on.clock())));
  }

  private static OptingOut optingOut(Configuration configuration, Foundation on) {
    Confirming confirming =
        new Confirming(
            configuration.get(Rules.CONFIRMATIONS),
            configuration.get(Rules.COUNTRIES),
            on.languages(),
            on.clock());
    return new OptingOut(on.languages(), confirming, on.clock());
  }
}
