package org.skypesms.state.sql;

/**
 * Where the store is.
 *
 * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST:PORT/DATABASE}, with the
 *     driver's own parameters after a question mark
 * @param user of PostgreSQL; not used with SQLite
 * @param password of that user; not used with SQLite
 */
public record StoreSettings(String url, String user, String password) {

  static final String SQLITE = "jdbc:sqlite:";
  static final String POSTGRESQL = "jdbc:postgresql:";

  /**
   * Checks the kind of database.
   *
   * @throws IllegalArgumentException for any other
   */
  public StoreSettings {
    if (!url.startsWith(SQLITE) && !url.startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException(
          "the state is kept in jdbc:sqlite:FILE or jdbc:postgresql://HOST:PORT/DATABASE");
    }
  }

  /** Settings of an SQLite file. */
  public static StoreSettings file(String path) {
    return new StoreSettings(SQLITE + path, "", "");
  }

  boolean isFile() {
    return url.startsWith(SQLITE);
  }

  /** The place without parameters, user and password. */
  @Override
  public String toString() {
    int parameters = url.indexOf('?');
    return parameters < 0 ? url : url.substring(0, parameters);
  }
}
