package org.skypesms.smstoskype.phonewords;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skypesms.message.Skypename;
import org.skypesms.state.Ledger;
import org.skypesms.state.Writer;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/** Answers what phones ask the service, each question once in ten minutes. Immutable. */
final class Answering {

  private static final int MOST_NAMES = 20;

  private final Confirming confirming;

  Answering(Confirming confirming) {
    this.confirming = confirming;
  }

  /** How to answer and how to stop; false when it may not be answered. */
  boolean help(Ledger ledger, PhoneText text, Optional<Skypename> partner) {
    Words words = confirming.words(ledger, text);
    Stream<String> sentences =
        partner
            .map(person -> names(ledger, text, person))
            .orElseGet(Stream::empty)
            .map(name -> words.say(Phrase.PHONE_HELP, name));
    return confirming.answer(
        ledger,
        text,
        Phrase.PHONE_HELP,
        Stream.concat(sentences, Stream.of(words.say(Phrase.PHONE_HELP_NOBODY))));
  }

  private static Stream<String> names(Ledger ledger, PhoneText text, Skypename person) {
    Stream<String> name =
        writers(ledger, text).stream()
            .filter(writer -> writer.person().equals(person))
            .map(WriterNames::name);
    return Stream.concat(name, Stream.of(person.value()));
  }

  /** Who writes from this number, as many as fit; false when it may not be answered. */
  boolean who(Ledger ledger, PhoneText text) {
    Words words = confirming.words(ledger, text);
    List<String> names = WriterNames.of(writers(ledger, text));
    int most = Math.min(names.size(), MOST_NAMES);
    Stream<String> sentences =
        IntStream.iterate(most, count -> count > 0, count -> count - 1)
            .mapToObj(count -> words.say(Phrase.PHONE_WHO, list(names, count)));
    return confirming.answer(
        ledger,
        text,
        Phrase.PHONE_WHO,
        names.isEmpty() ? Stream.of(words.say(Phrase.PHONE_WHO_NOBODY)) : sentences);
  }

  /** With the number of those who are left out. */
  private static String list(List<String> names, int count) {
    String listed = names.stream().limit(count).collect(Collectors.joining(", "));
    return count < names.size() ? listed + ", +" + (names.size() - count) : listed;
  }

  private static List<Writer> writers(Ledger ledger, PhoneText text) {
    return ledger.conversations().writersSince(text.conversation(), Instant.EPOCH);
  }
}
