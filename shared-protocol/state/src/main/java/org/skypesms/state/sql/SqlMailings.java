package org.skypesms.state.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.state.Mailing;
import org.skypesms.state.Mailings;
import org.skypesms.state.Text;

/** Mailings in their table; their texts are in that of all texts. */
record SqlMailings(Sql sql, SqlTexts texts) implements Mailings {

  private static final String COLUMNS =
      "SELECT id, person, reference, half, label, phones, state FROM mailings ";

  @Override
  public void add(Mailing mailing) {
    sql.update(
        "INSERT INTO mailings (id, person, reference, half, label, phones, state)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        mailing.id(),
        mailing.person(),
        mailing.reference(),
        mailing.window(),
        mailing.label(),
        mailing.phones(),
        mailing.state());
  }

  @Override
  public Optional<Mailing> find(MessageId id) {
    return sql.first(COLUMNS + "WHERE id = ?", SqlMailings::read, id);
  }

  @Override
  public Optional<Mailing> find(Skypename person, int reference) {
    return sql.first(
        COLUMNS + "WHERE person = ? AND reference = ?", SqlMailings::read, person, reference);
  }

  @Override
  public List<Text> texts(Mailing mailing) {
    return texts.all(mailing.person(), mailing.reference()).stream()
        .filter(text -> Mailing.of(text.id()).equals(Optional.of(mailing.id())))
        .toList();
  }

  @Override
  public boolean advance(Mailing mailing, TextState next) {
    return mailing.state().mayBecome(next)
        && sql.update(
                "UPDATE mailings SET state = ? WHERE id = ? AND state = ?",
                next,
                mailing.id(),
                mailing.state())
            == 1;
  }

  @Override
  public void forget(Skypename person) {
    sql.update("UPDATE mailings SET label = '' WHERE person = ?", person);
  }

  private static Mailing read(Row row) throws SQLException {
    return new Mailing(
        row.id("id"),
        row.person("person"),
        row.number("reference"),
        row.half("half"),
        row.text("label"),
        row.number("phones"),
        TextState.valueOf(row.text("state")));
  }
}
