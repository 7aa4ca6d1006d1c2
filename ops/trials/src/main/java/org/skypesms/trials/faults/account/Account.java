package org.skypesms.trials.faults.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.skypesms.trials.faults.fault.Executed;
import org.skypesms.trials.faults.load.Body;
import org.skypesms.trials.faults.load.Fate;
import org.skypesms.trials.faults.load.Lane;
import org.skypesms.trials.faults.load.Seen;
import org.skypesms.trials.faults.load.Text;

/**
 * Every text that was sent against everything that was seen. What a person was told is joined to
 * the texts of a lane by order: references grow as texts are typed. For the use of one thread.
 */
public final class Account {

  private final Order order;
  private final States states = new States();
  private final Map<String, Integer> otherLines = new TreeMap<>();
  private int unknown;
  private final Tally toPhones;
  private final Tally fromPhones;
  private final Tally receipts;

  private Account(List<Text> out, List<Text> in, List<Executed> executed) {
    order = new Order(executed);
    toPhones = new Tally("chat to phone", out.size());
    fromPhones = new Tally("phone to chat", in.size());
    receipts = new Tally("states told", out.size());
  }

  /** The account of what was sent, seen on phones and seen in chat, while this was executed. */
  public static Account of(
      List<Text> texts, List<Seen> onPhones, List<Seen> inChat, List<Executed> executed) {
    List<Text> out = texts.stream().filter(Text::outgoing).toList();
    List<Text> in = texts.stream().filter(text -> !text.outgoing()).toList();
    Account account = new Account(out, in, executed);
    account.inChat(in, inChat);
    account.onPhones(out, onPhones);
    return account;
  }

  private void inChat(List<Text> texts, List<Seen> lines) {
    Arrivals arrivals =
        new Arrivals(
            texts,
            (text, seen) -> seen.where().equals(text.lane().person()),
            (text, seen) ->
                seen.text().contains(text.lane().phone()) && seen.text().endsWith(text.body()));
    for (Seen line : lines) {
      if (Body.id(line.text()).isPresent()) {
        arrivals.count(line, fromPhones);
      } else if (!states.read(line)) {
        otherLines.merge(line.text(), 1, Integer::sum);
      }
    }
    arrivals.join(arrivals::flagged, fromPhones);
    for (Text text : texts) {
      int copies = arrivals.copies(text);
      if (copies == 0) {
        fromPhones.add(Column.LOST, text.id());
      }
      boolean flagged = arrivals.flagged(text);
      repeat(fromPhones, flagged ? Column.DOUBLED : Column.DOUBLED_SILENTLY, text.id(), copies);
    }
    arrivals.byLane().values().forEach(came -> order.judge(came, fromPhones));
  }

  private void onPhones(List<Text> texts, List<Seen> shown) {
    Arrivals arrivals =
        new Arrivals(
            texts,
            (text, seen) ->
                seen.where().equals(text.lane().phone()) && text.lane().fate() == Fate.REACHED,
            (text, seen) -> seen.text().equals(text.body()));
    shown.forEach(seen -> arrivals.count(seen, toPhones));
    Map<Lane, List<Text>> lanes = Lanes.of(texts);
    arrivals.join(flagged(lanes)::contains, toPhones);
    lanes.forEach((lane, typed) -> lane(lane, typed, arrivals));
    arrivals.byLane().values().forEach(came -> order.judge(came, toPhones));
  }

  private Set<Text> flagged(Map<Lane, List<Text>> lanes) {
    Set<Text> flagged = new HashSet<>();
    lanes.forEach(
        (lane, typed) -> {
          List<State> told = states.of(lane.person(), lane.phone());
          for (int number = 0; number < Math.min(typed.size(), told.size()); number++) {
            if (told.get(number).flagged()) {
              flagged.add(typed.get(number));
            }
          }
        });
    return flagged;
  }

  private void lane(Lane lane, List<Text> typed, Arrivals arrivals) {
    List<State> told = states.of(lane.person(), lane.phone());
    for (int number = 0; number < Math.max(typed.size(), told.size()); number++) {
      if (number >= typed.size()) {
        receipts.add(Column.UNEXPECTED, lane.person() + " was told " + told.get(number));
      } else {
        State state = number < told.size() ? told.get(number) : null;
        text(typed.get(number), arrivals.copies(typed.get(number)), state);
      }
    }
  }

  private void text(Text text, int copies, State state) {
    if (copies == 0 && text.lane().fate() == Fate.REACHED) {
      toPhones.add(Column.LOST, text.id());
    }
    boolean flagged = state != null && state.flagged();
    repeat(toPhones, flagged ? Column.DOUBLED : Column.DOUBLED_SILENTLY, text.id(), copies);
    told(text, copies, state);
  }

  private void told(Text text, int copies, State state) {
    // where one copy is uncertain and the other failed or is uncertain, too, nobody knows
    boolean reached = text.lane().fate() == Fate.REACHED;
    if (state != null && state.unknown() && (state.flagged() || !reached)) {
      unknown++;
      return;
    }
    if (state == null || !state.isFinal()) {
      receipts.add(Column.SILENT, text.id() + (state == null ? "" : " " + state));
      return;
    }
    boolean came = copies > 0 || text.lane().fate() != Fate.REACHED;
    boolean honest = state.last().equals(text.lane().fate().word()) == came;
    if (!honest || state.backwards()) {
      receipts.add(Column.TOLD_WRONG, text.id() + " " + state + ", copies: " + copies);
    } else if (state.repeated()) {
      receipts.add(Column.DOUBLED, text.id() + " " + state);
    }
  }

  private static void repeat(Tally tally, Column column, String id, int copies) {
    for (int more = 1; more < copies; more++) {
      tally.add(column, id);
    }
  }

  /** The tallies of both directions and of what persons were told. */
  public List<Tally> tallies() {
    return List.of(toPhones, fromPhones, receipts);
  }

  /** Whether every text came and every final state was told. */
  public boolean settled() {
    return tallies().stream()
        .allMatch(each -> each.in(Column.LOST).isEmpty() && each.in(Column.SILENT).isEmpty());
  }

  /** What else the halves said, and how often. */
  public List<String> otherLines() {
    List<String> lines = new ArrayList<>();
    if (unknown > 0) {
      lines.add(
          unknown + " x a text ended as unknown: no copy, or only one that failed, was answered");
    }
    otherLines.forEach((line, count) -> lines.add(count + " x " + line.replace('\n', ' ')));
    return lines;
  }
}
