package org.skypesms.skypetosms.answer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skypesms.skypetosms.command.CommandTable;
import org.skypesms.skypetosms.command.Explaining;
import org.skypesms.skypetosms.command.HelpGroup;
import org.skypesms.skypetosms.command.Row;
import org.skypesms.words.Phrase;

/** Answers help, from the table of commands, and what was not understood. Immutable. */
public final class HelpAnswers {

  private final CommandTable table;

  /** From this table. */
  public HelpAnswers(CommandTable table) {
    this.table = table;
  }

  void answer(Conversing with, boolean administrator, Explaining request) {
    if (request instanceof Explaining.Help) {
      with.say(Phrase.HELP, groups(with, table.rows(administrator)));
    } else if (request instanceof Explaining.HelpAbout about) {
      with.say(word(with, about.word(), table.rows(about.word(), administrator)));
    } else if (request instanceof Explaining.Misfit misfit) {
      with.say(Phrase.MISFIT, lines(with, misfit.rows()));
    } else if (request instanceof Explaining.NotUnderstood line && line.nearest().isPresent()) {
      with.say(Phrase.UNKNOWN_LINE, line.nearest().get().example());
    } else {
      with.say(Phrase.UNKNOWN_LINE_HELP);
    }
  }

  private static String groups(Conversing with, List<Row> rows) {
    return Arrays.stream(HelpGroup.values())
        .map(group -> group(with, group, rows))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String group(Conversing with, HelpGroup group, List<Row> rows) {
    List<Row> own = rows.stream().filter(row -> row.group() == group).toList();
    return own.isEmpty() ? "" : with.words().say(group.heading()) + "\n" + lines(with, own);
  }

  private String word(Conversing with, String word, List<Row> rows) {
    List<String> own = table.own(with.line().profile().language(), word);
    Stream<String> also =
        own.isEmpty()
            ? Stream.empty()
            : Stream.of(with.words().say(Phrase.HELP_OWN_WORDS, String.join(", ", own)));
    return Stream.concat(Stream.of(lines(with, rows)), also).collect(Collectors.joining("\n"));
  }

  private static String lines(Conversing with, List<Row> rows) {
    return rows.stream().map(row -> with.words().say(row.help())).collect(Collectors.joining("\n"));
  }
}
