package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Occasion;
import org.skypesms.message.Standing;
import org.skypesms.server.walk.Bodies;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.server.walk.Steps;
import org.skypesms.skypetosms.command.Lines;
import org.skypesms.skypetosms.command.Typist;
import org.skypesms.state.Ledger;
import org.skypesms.state.PersonKey;
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
  private final Views views;
  private final Admission admission;
  private final Languages languages;
  private final Lines lines;
  private final Introducing introducing;
  private final Greeting greeting;
  private final Answers answers;
  private final Visitors visitors;
  private final Clock clock;

  /** With what both halves see of people. */
  public Reception(
      Steps steps,
      Views views,
      Supplier<AccessRules> access,
      Languages languages,
      Lines lines,
      Introducing introducing,
      Greeting greeting,
      Answers answers,
      Clock clock) {
    this.steps = steps;
    this.views = views;
    this.admission = new Admission(access);
    this.languages = languages;
    this.lines = lines;
    this.introducing = introducing;
    this.greeting = greeting;
    this.answers = answers;
    this.visitors = new Visitors(() -> access.get().administrators(), languages, clock);
    this.clock = clock;
  }

  /**
   * Answers the line in a delivery's body. Completes when what follows from it is on the broker.
   */
  public CompletionStage<Void> answer(String body) {
    ChatMessage line = Bodies.read(body, ChatMessage.class);
    Set<String> others = ConcurrentHashMap.newKeySet();
    return views
        .of(line)
        .thenCompose(
            seen ->
                steps.once(
                    line.id().value(),
                    ledger -> answer(conversing(ledger, line, others), seen.apply(ledger))))
        .thenCompose(done -> resume(others));
  }

  /** Lines about texts of an earlier line all follow from that, so that they keep their order. */
  private CompletionStage<Void> resume(Set<String> others) {
    return CompletableFuture.allOf(
        others.stream().map(steps::resume).toArray(CompletableFuture[]::new));
  }

  private void answer(Conversing with, List<Standing> standings) {
    Ledger ledger = with.ledger();
    ChatMessage line = with.line();
    switch (judged(ledger, line, standings)) {
      case ADMITTED ->
          line.occasion()
              .ifPresentOrElse(
                  occasion -> visitors.answer(with, occasion), () -> admitted(with, standings));
      case REFUSED -> refused(with);
      case BLOCKED -> ledger.counters().add("blocked", 1);
    }
  }

  /** Who asks for authorisation is judged as if it were granted. */
  private Admission.Verdict judged(Ledger ledger, ChatMessage line, List<Standing> standings) {
    boolean asks = line.occasion().filter(occasion -> occasion != Occasion.CALLED).isPresent();
    return admission.judge(
        line.from(),
        line.profile(),
        asks ? Stream.concat(Stream.of(GRANTED), standings.stream()).toList() : standings,
        ledger.accessList().of(line.from()));
  }

  /** Who may use the service is decided by the profile; what is said is in the language chosen. */
  private Conversing conversing(Ledger ledger, ChatMessage line, Set<String> others) {
    ChatMessage spoken =
        PersonLanguage.chosen(ledger, line.from()).map(line::speaking).orElse(line);
    return new Conversing(ledger, spoken, languages.of(spoken.profile()), others);
  }

  private void admitted(Conversing with, List<Standing> standings) {
    ChatMessage line = with.line();
    with.ledger().counters().add("answered", 1);
    PersonLanguage.learn(with.ledger(), line.from(), line.profile().language());
    introducing.introduce(with);
    greeting.greet(with);
    boolean administrator = admission.administrator(line.from(), standings);
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
    String key = PersonKey.REFUSED.of(with.line().from());
    Optional<Instant> last = with.ledger().counters().value(key).map(Instant::parse);
    Instant now = clock.instant();
    if (last.isEmpty() || last.get().plus(BETWEEN_REFUSALS).isBefore(now)) {
      with.ledger().counters().value(key, now.toString());
      with.say(Phrase.REFUSED);
    }
  }
}
