package org.skypesms.skypetosms;

import java.time.Duration;
import org.skypesms.server.Foundation;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.PersonRules;
import org.skypesms.server.config.PhoneRules;
import org.skypesms.server.walk.OwnTexts;
import org.skypesms.server.walk.Quota;
import org.skypesms.skypetosms.answer.Accepting;
import org.skypesms.skypetosms.answer.AccountAnswers;
import org.skypesms.skypetosms.answer.ExportAnswers;
import org.skypesms.skypetosms.answer.FollowMeWatch;
import org.skypesms.skypetosms.answer.ForgetAnswers;
import org.skypesms.skypetosms.answer.OwnLanguage;
import org.skypesms.skypetosms.answer.Policy;
import org.skypesms.skypetosms.answer.QuotaAnswers;
import org.skypesms.skypetosms.answer.Registering;
import org.skypesms.skypetosms.answer.SendingOn;
import org.skypesms.skypetosms.answer.Verifying;
import org.skypesms.skypetosms.sending.StateLines;

/** The part of the composition that concerns people's own accounts. */
final class OwnAccounts {

  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Configuration configuration;
  private final Foundation on;
  private final Policy policy;
  private final QuotaAnswers quota;

  OwnAccounts(Configuration configuration, Foundation on, Policy policy) {
    this.configuration = configuration;
    this.on = on;
    this.policy = policy;
    this.quota = new QuotaAnswers(Quota.of(configuration, on.clock()));
  }

  QuotaAnswers quota() {
    return quota;
  }

  AccountAnswers answers(StateLines lines) {
    return new AccountAnswers(
        new OwnLanguage(on.languages()),
        new Registering(
            configuration.get(PersonRules.REGISTRATION),
            policy.gateways(),
            new OwnTexts(policy.countries(), on.languages(), on.clock()),
            on.clock()),
        new Verifying(on.clock()),
        quota,
        new ExportAnswers(lines),
        new ForgetAnswers(configuration.get(PhoneRules.CONVERSATION_DAYS), on.clock()));
  }

  void startFollowMe(Accepting accepting) {
    FollowMeWatch watch =
        new FollowMeWatch(
            on.store(),
            on.steps(),
            on.chat()::whereabouts,
            new SendingOn(accepting, policy.gateways(), on.languages(), on.clock()),
            configuration.get(PersonRules.FORWARD_AFTER),
            on.clock());
    on.periodic().every(LOOK, "follow-me", watch::look);
  }
}
