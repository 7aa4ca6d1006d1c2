package org.skypesms.state.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All columns of all tables, as the database itself names them. */
final class Everywhere {

  /** What is put where a column says no more by its name than that it holds text. */
  private static final Map<String, String> BY_COLUMN =
      Map.of(
          "person", "alice",
          "ruled_by", "alice",
          "half", "skype-to-sms",
          "state", "DELIVERED");

  private static final Map<String, String> IDS =
      Map.of(
          "texts.id", "line:alice/to/01",
          "parts.text_id", "line:alice/to/01",
          "claims.text_id", "line:alice/to/01",
          "kept_texts.text_id", "line:alice/to/01",
          "mailings.id", "line:alice",
          "sources.id", "line:alice",
          "speeches.line", "line:alice",
          "held_lines.line", "to alice");

  private record Place(String table, Map<String, Boolean> columns) {

    private String insert() {
      String values =
          columns.entrySet().stream()
              .map(column -> value(column.getKey(), column.getValue()))
              .collect(Collectors.joining(", "));
      return "INSERT INTO %s (%s) VALUES (%s)"
          .formatted(table, String.join(", ", columns.keySet()), values);
    }

    private String value(String column, boolean text) {
      String usual = BY_COLUMN.getOrDefault(column, "+447400123456");
      return text ? "'" + IDS.getOrDefault(table + "." + column, usual) + "'" : "0";
    }

    private boolean holds(Statement statement, String name) throws SQLException {
      String condition =
          columns.entrySet().stream()
              .filter(Map.Entry::getValue)
              .map(column -> column.getKey() + " LIKE '%" + name + "%'")
              .collect(Collectors.joining(" OR "));
      try (ResultSet rows =
          statement.executeQuery("SELECT 1 FROM " + table + " WHERE " + condition)) {
        return rows.next();
      }
    }
  }

  private final StoreSettings settings;

  Everywhere(StoreSettings settings) {
    this.settings = settings;
  }

  /** Puts one row into every table, with a person's name wherever one can stand. */
  void fill() throws SQLException {
    try (Connection connection = Database.of(settings).connections().getConnection();
        Statement statement = connection.createStatement()) {
      for (Place place : places(connection)) {
        statement.executeUpdate(place.insert());
      }
    }
  }

  /** The tables in which the name stands anywhere. */
  Set<String> holding(String name) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (Connection connection = Database.of(settings).connections().getConnection();
        Statement statement = connection.createStatement()) {
      for (Place place : places(connection)) {
        if (place.holds(statement, name)) {
          tables.add(place.table());
        }
      }
    }
    return tables;
  }

  private static List<Place> places(Connection connection) throws SQLException {
    Map<String, Map<String, Boolean>> tables = new LinkedHashMap<>();
    String schema = connection.getSchema();
    try (ResultSet columns = connection.getMetaData().getColumns(null, schema, "%", "%")) {
      while (columns.next()) {
        boolean text = columns.getInt("DATA_TYPE") == Types.VARCHAR;
        tables
            .computeIfAbsent(columns.getString("TABLE_NAME"), table -> new LinkedHashMap<>())
            .put(columns.getString("COLUMN_NAME"), text);
      }
    }
    tables.keySet().retainAll(tables(connection, schema));
    return tables.entrySet().stream()
        .map(table -> new Place(table.getKey(), table.getValue()))
        .toList();
  }

  private static Set<String> tables(Connection connection, String schema) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet tables =
        connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    names.removeIf(name -> name.startsWith("flyway") || name.startsWith("sqlite"));
    names.removeAll(Collections.singleton("epochs"));
    return names;
  }
}
