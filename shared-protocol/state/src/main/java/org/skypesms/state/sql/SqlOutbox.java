package org.skypesms.state.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.MessageId;
import org.skypesms.message.json.Json;
import org.skypesms.state.Outbox;

/** The outbox in its table; a confirmed message leaves it. */
record SqlOutbox(Sql sql, Places places) implements Outbox {

  private static final String COLUMNS =
      "SELECT id, address, lane, body, properties, deliver_at FROM outbox ";

  /** The JSON form of properties: names may be longer than JSON's may. */
  record Properties(List<Property> all) {
    static Properties of(Map<String, String> values) {
      return new Properties(
          values.entrySet().stream()
              .map(entry -> new Property(entry.getKey(), entry.getValue()))
              .toList());
    }

    Map<String, String> values() {
      return all.stream().collect(Collectors.toMap(Property::name, Property::value));
    }
  }

  /** One property. */
  record Property(String name, String value) {}

  @Override
  public void add(String sourceId, Outgoing message) {
    sql.update(
        "INSERT INTO outbox"
            + " (id, source, place, address, lane, body, properties, deliver_at, added_at, process)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
        message.id(),
        Keys.shortened(sourceId),
        places.next(),
        message.address(),
        message.group(),
        message.body(),
        Json.write(Properties.of(message.properties())),
        message.deliverAt(),
        places.clock().instant(),
        places.process());
  }

  @Override
  public List<Outgoing> unsent(String sourceId) {
    return sql.list(
        COLUMNS + "WHERE source = ? ORDER BY place", SqlOutbox::read, Keys.shortened(sourceId));
  }

  @Override
  public List<Outgoing> unsentOutside(Instant before, Instant after, int limit) {
    return sql.list(
        COLUMNS
            + "WHERE (added_at < ? OR added_at > ?) AND process IN (?, '')"
            + " ORDER BY place LIMIT ?",
        SqlOutbox::read,
        before,
        after,
        places.process(),
        limit);
  }

  @Override
  public void sent(MessageId id) {
    sql.update("DELETE FROM outbox WHERE id = ?", id);
  }

  private static Outgoing read(Row row) throws SQLException {
    return new Outgoing(
        row.text("address"),
        row.id("id"),
        row.text("lane"),
        row.text("body"),
        Json.read(row.text("properties"), Properties.class).values(),
        row.optionalTime("deliver_at"));
  }
}
