package org.skypesms.state.sql;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;
import org.skypesms.state.PhoneQuestions;
import org.skypesms.state.WaitingText;

/** Questions to phones in their tables; the people of one as words with blanks between them. */
record SqlPhoneQuestions(Sql sql) implements PhoneQuestions {

  @Override
  public void ask(Conversation conversation, List<Skypename> people, Instant at) {
    sql.update(
        "INSERT INTO phone_questions (phone, gateway, people, asked_at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (phone, gateway) DO UPDATE SET"
            + " people = excluded.people, asked_at = excluded.asked_at",
        conversation.phone(),
        conversation.gateway(),
        people.stream().map(Skypename::value).collect(Collectors.joining(" ")),
        at);
  }

  @Override
  public List<Skypename> open(Conversation conversation) {
    return sql
        .first(
            "SELECT people FROM phone_questions WHERE phone = ? AND gateway = ?",
            row -> row.text("people"),
            conversation.phone(),
            conversation.gateway())
        .stream()
        .flatMap(people -> Arrays.stream(people.split(" ")))
        .map(Skypename::new)
        .toList();
  }

  @Override
  public void keep(Conversation conversation, WaitingText text) {
    sql.update(
        "INSERT INTO waiting_texts (phone, gateway, place, text_id, body)"
            + " SELECT ?, ?, COALESCE(MAX(place), 0) + 1, ?, ? FROM waiting_texts"
            + " WHERE phone = ? AND gateway = ?",
        conversation.phone(),
        conversation.gateway(),
        text.id(),
        text.body(),
        conversation.phone(),
        conversation.gateway());
  }

  @Override
  public List<WaitingText> end(Conversation conversation) {
    List<WaitingText> waiting =
        sql.list(
            "SELECT text_id, body FROM waiting_texts WHERE phone = ? AND gateway = ?"
                + " ORDER BY place",
            row -> new WaitingText(row.id("text_id"), row.text("body")),
            conversation.phone(),
            conversation.gateway());
    for (String table : List.of("waiting_texts", "phone_questions")) {
      sql.update(
          "DELETE FROM " + table + " WHERE phone = ? AND gateway = ?",
          conversation.phone(),
          conversation.gateway());
    }
    return waiting;
  }

  @Override
  public List<Conversation> askedBefore(Instant time, int limit) {
    return sql.list(
        "SELECT phone, gateway FROM phone_questions WHERE asked_at < ? ORDER BY asked_at LIMIT ?",
        Row::conversation,
        time,
        limit);
  }
}
