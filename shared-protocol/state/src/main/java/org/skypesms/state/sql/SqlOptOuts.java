package org.skypesms.state.sql;

import java.time.Instant;
import java.util.List;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;
import org.skypesms.state.OptOuts;

/** Opt-outs in their table; nobody's name stands for everybody. */
record SqlOptOuts(Sql sql) implements OptOuts {

  private static final String EVERYBODY = "";

  @Override
  public boolean stop(Conversation conversation, Instant at) {
    return add(conversation, EVERYBODY, at);
  }

  @Override
  public boolean stop(Conversation conversation, Skypename person, Instant at) {
    return !stopped(conversation, person) && add(conversation, person, at);
  }

  @Override
  public boolean start(Conversation conversation) {
    return sql.update(
            "DELETE FROM opt_outs WHERE phone = ? AND gateway = ?",
            conversation.phone(),
            conversation.gateway())
        > 0;
  }

  @Override
  public List<Skypename> named(Conversation conversation) {
    return sql.list(
        "SELECT person FROM opt_outs WHERE phone = ? AND gateway = ? AND person <> ?"
            + " ORDER BY person",
        row -> row.person("person"),
        conversation.phone(),
        conversation.gateway(),
        EVERYBODY);
  }

  @Override
  public boolean stopped(Conversation conversation, Skypename person) {
    return sql.first(
            "SELECT person FROM opt_outs WHERE phone = ? AND gateway = ? AND person IN (?, ?)"
                + " LIMIT 1",
            row -> true,
            conversation.phone(),
            conversation.gateway(),
            EVERYBODY,
            person)
        .isPresent();
  }

  private boolean add(Conversation conversation, Object person, Instant at) {
    return sql.update(
            "INSERT INTO opt_outs (phone, gateway, person, opted_out_at) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (phone, gateway, person) DO NOTHING",
            conversation.phone(),
            conversation.gateway(),
            person,
            at)
        == 1;
  }
}
