package org.skypesms.state.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;
import org.skypesms.state.Counters;
import org.skypesms.state.PersonKey;

/**
 * Counters in their tables. What is added in a transaction is summed up and written once before it
 * commits, in the order of names, so that two processes never wait for each other in a circle.
 */
final class SqlCounters implements Counters {

  private final Map<String, Long> added = new TreeMap<>();
  private final Sql sql;
  private final Epochs epochs;
  private final Clock clock;

  SqlCounters(Sql sql, Epochs epochs, Clock clock) {
    this.sql = sql;
    this.epochs = epochs;
    this.clock = clock;
  }

  @Override
  public void add(String name, long amount) {
    if (amount != 0) {
      added.merge(Keys.shortened(name), amount, Long::sum);
    }
  }

  @Override
  public Map<String, Long> all() {
    Map<String, Long> all = new TreeMap<>(added);
    sql.list(
            "SELECT name, amount FROM counters",
            row -> Map.entry(row.text("name"), row.large("amount")))
        .forEach(counter -> all.merge(counter.getKey(), counter.getValue(), Long::sum));
    return all;
  }

  /** Writes what was added. */
  void flush() {
    added.forEach(
        (name, amount) ->
            sql.update(
                "INSERT INTO counters (name, amount) VALUES (?, ?) ON CONFLICT (name)"
                    + " DO UPDATE SET amount = counters.amount + excluded.amount",
                name,
                amount));
    added.clear();
  }

  /** Forgets what was added, as the transaction is given up. */
  void forgetAdded() {
    added.clear();
  }

  @Override
  public long beginEpoch(Half half) {
    return epochs.begin(half);
  }

  @Override
  public long epoch(Half half) {
    return epochs.current(half);
  }

  @Override
  public void status(Half half, String json, Instant at) {
    sql.update(
        "INSERT INTO statuses (half, status, written_at) VALUES (?, ?, ?) ON CONFLICT (half)"
            + " DO UPDATE SET status = excluded.status, written_at = excluded.written_at",
        half,
        json,
        at);
  }

  @Override
  public Optional<String> status(Half half) {
    return sql.first("SELECT status FROM statuses WHERE half = ?", row -> row.text("status"), half);
  }

  @Override
  public Optional<String> value(String name) {
    return sql.first(
        "SELECT content FROM remembered WHERE name = ?",
        row -> row.text("content"),
        Keys.shortened(name));
  }

  @Override
  public void value(String name, String value) {
    sql.update(
        "INSERT INTO remembered (name, content, remembered_at) VALUES (?, ?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET content = excluded.content,"
            + " remembered_at = excluded.remembered_at",
        Keys.shortened(name),
        value,
        clock.instant());
  }

  @Override
  public List<Skypename> peopleWith(PersonKey key) {
    String beginning = key.beginning();
    return sql
        .list(
            "SELECT name FROM remembered WHERE name LIKE ? ORDER BY name",
            row -> row.text("name"),
            beginning + "%")
        .stream()
        .filter(name -> name.startsWith(beginning))
        .map(name -> new Skypename(name.substring(beginning.length())))
        .toList();
  }

  @Override
  public void forget(String name) {
    sql.update("DELETE FROM remembered WHERE name = ?", Keys.shortened(name));
  }
}
