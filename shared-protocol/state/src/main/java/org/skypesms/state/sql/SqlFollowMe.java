package org.skypesms.state.sql;

import java.time.Instant;
import java.util.List;
import org.skypesms.message.Conversation;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.FollowMe;
import org.skypesms.state.Followed;
import org.skypesms.state.OnwardText;

/** Texts that follow and their ways, in their tables. */
record SqlFollowMe(Sql sql) implements FollowMe {

  @Override
  public void keep(OnwardText text) {
    sql.update(
        "INSERT INTO onward (id, person, phone, gateway, reply, body, arrived_at, look_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
        text.id(),
        text.person(),
        text.conversation().phone(),
        text.conversation().gateway(),
        text.reply(),
        text.body(),
        text.arrivedAt(),
        text.arrivedAt());
  }

  @Override
  public List<OnwardText> due(Instant now, int limit) {
    return sql.list(
        "SELECT id, person, phone, gateway, reply, body, arrived_at FROM onward"
            + " WHERE look_at <= ? AND NOT EXISTS (SELECT 1 FROM onward AS earlier"
            + " WHERE earlier.person = onward.person AND earlier.reply = onward.reply"
            + " AND earlier.look_at > ? AND (earlier.arrived_at < onward.arrived_at"
            + " OR (earlier.arrived_at = onward.arrived_at AND earlier.id < onward.id)))"
            + " ORDER BY arrived_at, id LIMIT ?",
        row ->
            new OnwardText(
                row.id("id"),
                row.person("person"),
                row.conversation(),
                row.flag("reply"),
                row.text("body"),
                row.time("arrived_at")),
        now,
        now,
        limit);
  }

  @Override
  public void later(MessageId id, Instant until) {
    sql.update("UPDATE onward SET look_at = ? WHERE id = ?", until, id);
  }

  @Override
  public void decided(MessageId id) {
    sql.update("DELETE FROM onward WHERE id = ?", id);
  }

  @Override
  public void follows(Followed way, Instant at) {
    sql.update(
        "INSERT INTO followed (mobile, mobile_gateway, person, phone, gateway, followed_at)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (mobile, mobile_gateway, phone, gateway)"
            + " DO UPDATE SET person = excluded.person, followed_at = excluded.followed_at",
        way.mobile().phone(),
        way.mobile().gateway(),
        way.person(),
        way.original().phone(),
        way.original().gateway(),
        at);
  }

  @Override
  public List<Followed> ways(Skypename person, PhoneNumber mobile) {
    return sql.list(
        "SELECT mobile_gateway, phone, gateway FROM followed WHERE mobile = ? AND person = ?"
            + " ORDER BY followed_at DESC, mobile_gateway",
        row ->
            new Followed(
                person, new Conversation(mobile, row.phone("mobile_gateway")), row.conversation()),
        mobile,
        person);
  }

  @Override
  public void forget(Skypename person) {
    sql.update("DELETE FROM onward WHERE person = ?", person);
    sql.update("DELETE FROM followed WHERE person = ?", person);
  }
}
