package org.skypesms.skypetosms.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skypesms.message.PhoneNumber;
import org.skypesms.skypetosms.command.Recipient;
import org.skypesms.skypetosms.command.Spelling;
import org.skypesms.state.Group;
import org.skypesms.state.Mailing;
import org.skypesms.state.Text;
import org.skypesms.words.Phrase;

/**
 * Finds the phones of recipients who were named, each once; where one cannot be found the person is
 * told. Stateless.
 */
final class Targets {

  private static final int MOST_IN_A_LIST = 10;

  private Targets() {}

  /** The phones; empty when the person was asked or told instead. */
  static Optional<List<Target>> find(Conversing with, List<Recipient> recipients) {
    Map<PhoneNumber, Target> each = new LinkedHashMap<>();
    for (Recipient recipient : recipients) {
      List<Target> found = find(with, recipient);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      found.forEach(target -> each.putIfAbsent(target.phone(), target));
    }
    if (recipients.size() > 1 && each.size() > MOST_IN_A_LIST) {
      with.say(Phrase.LIST_TOO_LONG, MOST_IN_A_LIST);
      return Optional.empty();
    }
    return Optional.of(List.copyOf(each.values()));
  }

  /** How the person called them. */
  static String label(List<Recipient> recipients) {
    return recipients.stream().map(Targets::label).collect(Collectors.joining(", "));
  }

  private static String label(Recipient recipient) {
    if (recipient instanceof Recipient.Group group) {
      return group.name();
    }
    if (recipient instanceof Recipient.Phone phone) {
      return phone.number().value();
    }
    return recipient instanceof Recipient.Saved saved ? saved.name() : "";
  }

  private static List<Target> find(Conversing with, Recipient recipient) {
    if (recipient instanceof Recipient.Phone phone) {
      return List.of(Target.of(phone.number()));
    }
    if (recipient instanceof Recipient.Saved saved) {
      return List.of(Target.of(saved.number()));
    }
    if (recipient instanceof Recipient.Group group) {
      return group(with, group.name());
    }
    return thread(with, ((Recipient.Thread) recipient).reference());
  }

  private static List<Target> group(Conversing with, String name) {
    Optional<Group> group = with.ledger().groups().find(with.line().from(), Spelling.of(name));
    if (group.isEmpty()) {
      with.say(Phrase.NO_SUCH_GROUP, name);
    }
    return group.stream().flatMap(Targets::targets).toList();
  }

  private static Stream<Target> targets(Group group) {
    return group.phones().stream().map(Target::of);
  }

  /** The conversation that an earlier text was in. */
  private static List<Target> thread(Conversing with, int reference) {
    Optional<Mailing> several = with.ledger().mailings().find(with.line().from(), reference);
    Optional<Text> text = with.ledger().texts().find(with.line().from(), reference);
    if (several.isPresent()) {
      with.say(Phrase.THREAD_OF_SEVERAL, String.valueOf(reference), several.get().label().strip());
    } else if (text.isEmpty()) {
      with.say(Phrase.NO_SUCH_TEXT, String.valueOf(reference));
    } else {
      return List.of(Target.in(text.get().conversation()));
    }
    return List.of();
  }
}
