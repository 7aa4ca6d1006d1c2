package org.skypesms.state.sql;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Group;
import org.skypesms.state.Groups;

/** Groups in their table; the phones of one as words with blanks between them. */
record SqlGroups(Sql sql) implements Groups {

  private static final String COLUMNS = "SELECT name, phones FROM contact_groups WHERE person = ? ";

  @Override
  public void save(Skypename person, String spelling, Group group) {
    sql.update(
        "INSERT INTO contact_groups (person, spelling, name, phones) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (person, spelling) DO UPDATE SET"
            + " name = excluded.name, phones = excluded.phones",
        person,
        spelling,
        group.name(),
        group.phones().stream().map(PhoneNumber::value).collect(Collectors.joining(" ")));
  }

  @Override
  public Optional<Group> find(Skypename person, String spelling) {
    return sql.first(COLUMNS + "AND spelling = ?", SqlGroups::read, person, spelling);
  }

  @Override
  public List<Group> all(Skypename person) {
    return sql.list(COLUMNS + "ORDER BY spelling", SqlGroups::read, person);
  }

  @Override
  public boolean remove(Skypename person, String spelling) {
    return sql.update(
            "DELETE FROM contact_groups WHERE person = ? AND spelling = ?", person, spelling)
        == 1;
  }

  @Override
  public void forget(Skypename person) {
    sql.update("DELETE FROM contact_groups WHERE person = ?", person);
  }

  private static Group read(Row row) throws SQLException {
    return new Group(
        row.text("name"),
        Arrays.stream(row.text("phones").split(" ")).map(PhoneNumber::new).toList());
  }
}
