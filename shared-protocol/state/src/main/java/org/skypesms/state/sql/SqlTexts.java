package org.skypesms.state.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.state.Counters;
import org.skypesms.state.Mailing;
import org.skypesms.state.Text;
import org.skypesms.state.Texts;

/** Texts in their table; each move also counts, and the last one may end the keeping of words. */
record SqlTexts(Sql sql, Counters counters, SqlKeptTexts words) implements Texts {

  private static final String COLUMNS =
      "SELECT id, person, reference, half, phone, gateway, parts, state, possibly_sent_twice,"
          + " reason, accepted_at, changed_at, respelled FROM texts ";
  private static final Map<TextState, String> ADVANCE = advances();

  @Override
  public int nextReference(Skypename person) {
    return sql.first(
            "INSERT INTO last_references (person, reference) VALUES (?, 1) ON CONFLICT (person)"
                + " DO UPDATE SET reference = last_references.reference + 1 RETURNING reference",
            row -> row.number("reference"),
            person)
        .orElseThrow();
  }

  @Override
  public void add(Text text) {
    int added =
        sql.update(
            "INSERT INTO texts (id, person, reference, half, phone, gateway, parts, state,"
                + " possibly_sent_twice, reason, accepted_at, changed_at, respelled, place)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
            text.id(),
            text.person(),
            text.reference(),
            text.window(),
            text.conversation().phone(),
            text.conversation().gateway(),
            text.parts(),
            text.state(),
            text.possiblySentTwice(),
            text.reason(),
            text.acceptedAt(),
            text.changedAt(),
            text.respelled(),
            Mailing.place(text.id()));
    counters.add("accepted", added);
  }

  @Override
  public Optional<Text> find(MessageId id) {
    return sql.first(COLUMNS + "WHERE id = ?", SqlTexts::read, id);
  }

  @Override
  public Optional<Text> find(Skypename person, int reference) {
    return sql.first(
        COLUMNS + "WHERE person = ? AND reference = ? ORDER BY place LIMIT 1",
        SqlTexts::read,
        person,
        reference);
  }

  /** All under one reference, in their places. */
  List<Text> all(Skypename person, int reference) {
    return sql.list(
        COLUMNS + "WHERE person = ? AND reference = ? ORDER BY place",
        SqlTexts::read,
        person,
        reference);
  }

  @Override
  public Optional<Text> latest(Skypename person, PhoneNumber phone) {
    return sql.first(
        COLUMNS + "WHERE person = ? AND phone = ? ORDER BY reference DESC LIMIT 1",
        SqlTexts::read,
        person,
        phone);
  }

  @Override
  public List<Text> latest(Skypename person, int limit) {
    return sql.list(
        COLUMNS + "WHERE person = ? ORDER BY reference DESC LIMIT ?",
        SqlTexts::read,
        person,
        limit);
  }

  @Override
  public boolean advance(MessageId id, TextState next, String reason, Instant at) {
    boolean moved = sql.update(ADVANCE.get(next), next, reason, at, id) == 1;
    if (moved) {
      counters.add(next.name().toLowerCase(Locale.ROOT), 1);
      if (next == TextState.DELIVERED || next == TextState.CANCELLED) {
        words.forget(id);
      }
    }
    return moved;
  }

  @Override
  public void flag(MessageId id) {
    sql.update("UPDATE texts SET possibly_sent_twice = 1 WHERE id = ?", id);
  }

  @Override
  public List<Text> sentBefore(Instant time, int limit) {
    return sql.list(
        COLUMNS + "WHERE state = 'SENT' AND changed_at < ? ORDER BY changed_at LIMIT ?",
        SqlTexts::read,
        time,
        limit);
  }

  @Override
  public Map<TextState, Integer> counts(Skypename person) {
    Map<TextState, Integer> counts = new EnumMap<>(TextState.class);
    sql.list(
            "SELECT state, COUNT(*) AS texts FROM texts WHERE person = ? GROUP BY state",
            row -> Map.entry(TextState.valueOf(row.text("state")), row.number("texts")),
            person)
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }

  private static Map<TextState, String> advances() {
    return Arrays.stream(TextState.values())
        .collect(Collectors.toMap(next -> next, SqlTexts::advanceTo));
  }

  private static String advanceTo(TextState next) {
    String earlier =
        Arrays.stream(TextState.values())
            .filter(state -> state.mayBecome(next))
            .map(state -> "'" + state + "'")
            .reduce("NULL", (states, state) -> states + ", " + state);
    return "UPDATE texts SET state = ?, reason = ?, changed_at = ? WHERE id = ? AND state IN ("
        + earlier
        + ")";
  }

  private static Text read(Row row) throws SQLException {
    return new Text(
        row.id("id"),
        row.person("person"),
        row.number("reference"),
        row.half("half"),
        row.conversation(),
        row.number("parts"),
        TextState.valueOf(row.text("state")),
        row.flag("possibly_sent_twice"),
        row.text("reason"),
        row.time("accepted_at"),
        row.time("changed_at"),
        row.flag("respelled"));
  }
}
