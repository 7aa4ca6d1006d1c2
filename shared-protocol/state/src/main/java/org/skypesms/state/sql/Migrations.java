package org.skypesms.state.sql;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** The migrations of the schema, in {@code org/skypesms/state/migrations}. */
final class Migrations {

  private static final String LOCATION = "classpath:org/skypesms/state/migrations";

  private Migrations() {}

  static void apply(DataSource database) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .locations(LOCATION)
        .failOnMissingLocations(true)
        .cleanDisabled(true)
        .target(MigrationVersion.LATEST)
        .load()
        .migrate();
  }
}
