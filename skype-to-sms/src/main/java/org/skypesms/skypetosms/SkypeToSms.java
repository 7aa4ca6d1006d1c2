package org.skypesms.skypetosms;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.skypesms.message.Address;
import org.skypesms.message.Half;
import org.skypesms.server.Composition;
import org.skypesms.server.Foundation;
import org.skypesms.server.LifeCycle;
import org.skypesms.server.LinkPlan;
import org.skypesms.server.PlannedLink;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.Rules;
import org.skypesms.server.walk.OwnTexts;
import org.skypesms.skypetosms.answer.Accepting;
import org.skypesms.skypetosms.answer.AccessAnswers;
import org.skypesms.skypetosms.answer.AccessRules;
import org.skypesms.skypetosms.answer.AdministrationAnswers;
import org.skypesms.skypetosms.answer.Answers;
import org.skypesms.skypetosms.answer.FirstContact;
import org.skypesms.skypetosms.answer.Forgetting;
import org.skypesms.skypetosms.answer.Greeting;
import org.skypesms.skypetosms.answer.HelpAnswers;
import org.skypesms.skypetosms.answer.Introducing;
import org.skypesms.skypetosms.answer.Judging;
import org.skypesms.skypetosms.answer.Keeping;
import org.skypesms.skypetosms.answer.KeepingSeveral;
import org.skypesms.skypetosms.answer.LinkAnswers;
import org.skypesms.skypetosms.answer.MailingQuestions;
import org.skypesms.skypetosms.answer.ManagingAnswers;
import org.skypesms.skypetosms.answer.OtherView;
import org.skypesms.skypetosms.answer.PairStatus;
import org.skypesms.skypetosms.answer.PeopleAnswers;
import org.skypesms.skypetosms.answer.Policy;
import org.skypesms.skypetosms.answer.PriceAnswers;
import org.skypesms.skypetosms.answer.Reception;
import org.skypesms.skypetosms.answer.ReplyTarget;
import org.skypesms.skypetosms.answer.ResendAnswers;
import org.skypesms.skypetosms.answer.Schedule;
import org.skypesms.skypetosms.answer.SendingAnswers;
import org.skypesms.skypetosms.answer.SendingRules;
import org.skypesms.skypetosms.answer.StatusAnswers;
import org.skypesms.skypetosms.answer.TextQuestions;
import org.skypesms.skypetosms.answer.Views;
import org.skypesms.skypetosms.command.CommandTable;
import org.skypesms.skypetosms.command.Commands;
import org.skypesms.skypetosms.command.Lines;
import org.skypesms.skypetosms.receipt.Inquiry;
import org.skypesms.skypetosms.receipt.ReceiptMatch;
import org.skypesms.skypetosms.receipt.Silence;
import org.skypesms.skypetosms.route.TextRoutes;
import org.skypesms.skypetosms.sending.MailingLines;
import org.skypesms.skypetosms.sending.RecordOutcome;
import org.skypesms.skypetosms.sending.Results;
import org.skypesms.skypetosms.sending.SendingLink;
import org.skypesms.skypetosms.sending.SendingLinks;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.skypetosms.sending.StillWanted;
import org.skypesms.skypetosms.sending.TextParts;
import org.skypesms.skypetosms.sending.TextWriter;
import org.skypesms.skypetosms.sending.Wanted;

/** The composition of skype-to-sms. */
public final class SkypeToSms implements Composition {

  private static final List<String> WATCHED =
      List.of(
          Address.CHAT_RECEIVED,
          Address.SMS_OUTBOUND,
          Address.SMS_DEFERRED,
          Address.SMS_RECEIPTS,
          Address.chatOutbound(Half.SKYPE_TO_SMS));

  @Override
  public void start(Configuration configuration, LifeCycle lifeCycle) throws Exception {
    Foundation on = new Foundation(configuration, lifeCycle, WATCHED);
    StateLines lines = new StateLines(on.languages());
    Results results =
        new Results(on.store(), lines, configuration.get(Rules.UNCERTAIN), on.clock());
    on.tellLateAnswersTo(results.lateAnswers());
    SendingLinks links = links(on);
    TextParts parts = new TextParts(links::cutting);
    TextWriter writer = writer(configuration, on, links, results);
    on.linkControl().idleWhen(writer::idle);
    TextRoutes routes =
        new TextRoutes(
            reception(configuration, on, links, lines),
            new StillWanted(on.store(), parts, on.clock()),
            new RecordOutcome(on.steps()),
            new ReceiptMatch(
                on.steps(),
                results,
                link -> on.links().reading(link).receiptIds(),
                configuration.get(Rules.UNKNOWN_AFTER),
                on.clock(),
                on.unhurried()),
            4 * Math.max(1, on.links().window()));
    Silence silence =
        new Silence(
            on.store(),
            on.steps(),
            lines,
            new Inquiry(on.store(), links, results, on.clock()),
            configuration.get(Rules.UNKNOWN_AFTER),
            on.unhurried());
    on.periodic().every(Duration.ofSeconds(1), "silence", silence::end);
    Forgetting words =
        new Forgetting(on.store(), configuration.get(Rules.RESEND_WITHIN), on.clock());
    on.periodic().every(Duration.ofMinutes(1), "kept words", words::forget);
    on.start(text -> writer.write((Wanted) text), routes);
  }

  private static TextWriter writer(
      Configuration configuration, Foundation on, SendingLinks links, Results results) {
    return new TextWriter(
        on.store(), links, results, configuration.get(Rules.UNCERTAIN), on.tenure(), on.clock());
  }

  private static SendingLinks links(Foundation on) {
    SendingLinks links = new SendingLinks(List.of());
    on.links().watch(now -> links.become(now.stream().map(SkypeToSms::sending).toList()));
    return links;
  }

  private static SendingLink sending(PlannedLink planned) {
    LinkPlan plan = planned.plan();
    return new SendingLink(
        planned.link(), plan.prefixes(), plan.weight(), plan.cutting(), plan.source());
  }

  private static FirstContact firstContact(Policy policy, Foundation on) {
    return new FirstContact(
        policy.introductions(), new OwnTexts(policy.countries(), on.languages(), on.clock()));
  }

  private static Reception reception(
      Configuration configuration, Foundation on, SendingLinks links, StateLines lines) {
    Policy policy = Policy.of(configuration);
    Supplier<AccessRules> access = accessRules(configuration, on);
    TextParts limited =
        new TextParts(to -> links.cutting(to).map(cut -> cut.withLongest(policy.mostParts())));
    SendingRules rules = SendingRules.of(configuration);
    Judging judging = new Judging(policy, limited);
    MailingLines mailings = new MailingLines(on.languages());
    Keeping keeping = new Keeping(lines, firstContact(policy, on), on.clock());
    KeepingSeveral several = new KeepingSeveral(keeping, mailings, on.clock());
    OwnAccounts accounts = new OwnAccounts(configuration, on, policy);
    Accepting accepting = new Accepting(judging, keeping, several, accounts.quota(), rules);
    accounts.startFollowMe(accepting);
    CommandTable table = Commands.table(on.languages());
    StatusAnswers status =
        new StatusAnswers(on.status().since(), () -> on.status().now().canSend(), on.clock());
    Answers answers =
        new Answers(
            new SendingAnswers(
                accepting,
                new ReplyTarget(configuration.get(Rules.LIMITS)),
                new Schedule(rules.scheduleWithin())),
            new ManagingAnswers(
                new TextQuestions(lines, new MailingQuestions(mailings, on.clock()), on.clock()),
                new ResendAnswers(accepting),
                new PriceAnswers(judging, rules),
                status),
            new PeopleAnswers(table, lines, on.clock()),
            accounts.answers(lines),
            new AdministrationAnswers(
                new PairStatus(on.clock()),
                new LinkAnswers(on.links()::names),
                new AccessAnswers(access, on.clock())),
            new HelpAnswers(table));
    Views views = new Views(on.chat(), new OtherView(on.store(), on.clock()));
    return new Reception(
        on.steps(),
        views,
        access,
        on.languages(),
        new Lines(table),
        new Introducing(policy.introductions()),
        new Greeting(policy.greetings(), on.clock()),
        answers,
        on.clock());
  }

  /** As the configuration says them, also when it is read again. */
  private static Supplier<AccessRules> accessRules(Configuration configuration, Foundation on) {
    AtomicReference<AccessRules> rules = new AtomicReference<>(AccessRules.of(configuration));
    on.linkControl().watch(again -> rules.set(AccessRules.of(again)));
    return rules::get;
  }
}
