package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.skypesms.chat.ChatClient;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.message.Occasion;
import org.skypesms.message.Standing;
import org.skypesms.server.walk.Bodies;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.server.walk.Steps;
import org.skypesms.skypetosms.command.Lines;
import org.skypesms.skypetosms.command.Typist;
import org.skypesms.state.Ledger;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;

/**
 * Takes lines from {@code chat.received}: admits the person or not, and answers. Safe for use by
 * any thread.
 */
public final class Reception {

  private static final Duration BETWEEN_REFUSALS = Duration.ofHours(1);
  private static final Standing GRANTED = new Standing(3, true, false);

  private final Steps steps;
  private final ChatClient chat;
  private final Policy policy;
  private final Admission admission;
  private final Languages languages;
  private final Lines lines;
  private final Introducing introducing;
  private final Greeting greeting;
  private final Answers answers;
  private final Visitors visitors;
  private final Clock clock;

  /** With the account whose view of people counts beside that of the half that heard them. */
  public Reception(
      Steps steps,
      ChatClient chat,
      Policy policy,
      Languages languages,
      Lines lines,
      Answers answers,
      Clock clock) {
    this.steps = steps;
    this.chat = chat;
    this.policy = policy;
    this.admission = new Admission(policy);
    this.languages = languages;
    this.lines = lines;
    this.introducing = new Introducing(policy.introductions());
    this.greeting = new Greeting(policy.greetings(), clock);
    this.answers = answers;
    this.visitors = new Visitors(policy.administrators(), languages, clock);
    this.clock = clock;
  }

  /**
   * Answers the line in a delivery's body. Completes when what follows from it is on the broker.
   */
  public CompletionStage<Void> answer(String body) {
    ChatMessage line = Bodies.read(body, ChatMessage.class);
    return own(line)
        .thenCompose(own -> steps.once(line.id().value(), ledger -> answer(ledger, line, own)));
  }

  /**
   * How this half's own account sees the person; while its client is away, what the other half saw
   * has to do.
   */
  private CompletionStage<Standing> own(ChatMessage line) {
    return line.half() == Half.SKYPE_TO_SMS
        ? java.util.concurrent.CompletableFuture.completedFuture(line.standing())
        : chat.standing(line.from()).exceptionally(away -> line.standing());
  }

  private void answer(Ledger ledger, ChatMessage line, Standing own) {
    Conversing with = conversing(ledger, line);
    switch (judged(line, own)) {
      case ADMITTED ->
          line.occasion()
              .ifPresentOrElse(
                  occasion -> visitors.answer(with, occasion), () -> admitted(with, own));
      case REFUSED -> refused(with);
      case BLOCKED -> ledger.counters().add("blocked", 1);
    }
  }

  /** Who asks for authorisation is judged as if it were granted. */
  private Admission.Verdict judged(ChatMessage line, Standing own) {
    boolean asks = line.occasion().filter(occasion -> occasion != Occasion.CALLED).isPresent();
    Standing standing = asks ? GRANTED : line.standing();
    return line.standing().blocked()
        ? Admission.Verdict.BLOCKED
        : admission.judge(line.from(), line.profile(), standing, own);
  }

  /** Who may use the service is decided by the profile; what is said is in the language chosen. */
  private Conversing conversing(Ledger ledger, ChatMessage line) {
    ChatMessage spoken =
        PersonLanguage.chosen(ledger, line.from()).map(line::speaking).orElse(line);
    return new Conversing(ledger, spoken, languages.of(spoken.profile()));
  }

  private void admitted(Conversing with, Standing own) {
    ChatMessage line = with.line();
    PersonLanguage.learn(with.ledger(), line.from(), line.profile().language());
    introducing.introduce(with);
    greeting.greet(with);
    boolean administrator =
        policy.administrator(line.from(), line.standing())
            || policy.administrator(line.from(), own);
    Typist typist =
        new Typist(
            line.half(),
            line.profile().country(),
            line.profile().language(),
            administrator,
            with.names());
    NumberedQuestions.picked(with)
        .ifPresentOrElse(
            choice -> answers.sending().accept(with, choice),
            () -> answers.answer(with, administrator, lines.read(line.body(), typist)));
  }

  private void refused(Conversing with) {
    String key = "refused:" + with.line().from();
    Optional<Instant> last = with.ledger().counters().value(key).map(Instant::parse);
    Instant now = clock.instant();
    if (last.isEmpty() || last.get().plus(BETWEEN_REFUSALS).isBefore(now)) {
      with.ledger().counters().value(key, now.toString());
      with.say(Phrase.REFUSED);
    }
  }
}
