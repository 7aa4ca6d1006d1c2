package org.skypesms.state.sql;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;
import org.skypesms.state.PersonQuestion;
import org.skypesms.state.PersonQuestions;

/** Questions to people in their table. */
record SqlPersonQuestions(Sql sql) implements PersonQuestions {

  @Override
  public void ask(Skypename person, Half window, PersonQuestion question) {
    sql.update(
        "INSERT INTO person_questions (person, half, choices, asked_at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (person, half) DO UPDATE SET"
            + " choices = excluded.choices, asked_at = excluded.asked_at",
        person,
        window,
        question.choices(),
        question.askedAt());
  }

  @Override
  public Optional<PersonQuestion> pending(Skypename person, Half window) {
    return sql.first(
        "SELECT choices, asked_at FROM person_questions WHERE person = ? AND half = ?",
        row -> new PersonQuestion(row.text("choices"), row.time("asked_at")),
        person,
        window);
  }

  @Override
  public void drop(Skypename person, Half window) {
    sql.update("DELETE FROM person_questions WHERE person = ? AND half = ?", person, window);
  }

  @Override
  public int forgetBefore(Instant time) {
    return sql.update("DELETE FROM person_questions WHERE asked_at < ?", time);
  }

  @Override
  public int forget(Skypename person) {
    return sql.update("DELETE FROM person_questions WHERE person = ?", person);
  }
}
