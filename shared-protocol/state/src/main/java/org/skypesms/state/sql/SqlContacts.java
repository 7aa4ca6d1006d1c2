package org.skypesms.state.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Contact;
import org.skypesms.state.Contacts;

/** Contacts in their table. */
record SqlContacts(Sql sql) implements Contacts {

  private static final String COLUMNS = "SELECT name, phone FROM contacts WHERE person = ? ";

  @Override
  public boolean add(Skypename person, String spelling, Contact contact) {
    return sql.update(
            "INSERT INTO contacts (person, spelling, name, phone) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            person,
            spelling,
            contact.name(),
            contact.phone())
        == 1;
  }

  @Override
  public Optional<Contact> find(Skypename person, String spelling) {
    return sql.first(COLUMNS + "AND spelling = ?", SqlContacts::read, person, spelling);
  }

  @Override
  public Optional<Contact> find(Skypename person, PhoneNumber phone) {
    return sql.first(COLUMNS + "AND phone = ?", SqlContacts::read, person, phone);
  }

  @Override
  public List<Contact> all(Skypename person) {
    return sql.list(COLUMNS + "ORDER BY spelling", SqlContacts::read, person);
  }

  @Override
  public boolean remove(Skypename person, String spelling) {
    return sql.update("DELETE FROM contacts WHERE person = ? AND spelling = ?", person, spelling)
        == 1;
  }

  @Override
  public void forget(Skypename person) {
    sql.update("DELETE FROM contacts WHERE person = ?", person);
  }

  private static Contact read(Row row) throws SQLException {
    return new Contact(row.text("name"), row.phone("phone"));
  }
}
