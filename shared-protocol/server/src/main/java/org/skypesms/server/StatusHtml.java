package org.skypesms.server;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The status page as a person's browser shows it: plain, without scripts. */
final class StatusHtml {

  private static final String STYLE =
      ":root{color-scheme:light dark;--good:#1a7f37;--bad:#cf222e}"
          + "@media(prefers-color-scheme:dark){:root{--good:#3fb950;--bad:#ff7b72}}"
          + "body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #8884}"
          + "th{font-weight:500;width:45%}.good{color:var(--good)}.bad{color:var(--bad)}td{overflow-wrap:anywhere}h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}";

  private static final Duration STALE = Duration.ofSeconds(10);

  private StatusHtml() {}

  /** Of the half itself, and what it knows of the other. */
  static String of(Status status, Optional<Status> other) {
    return "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        + "<meta http-equiv=refresh content=5><title>"
        + escape(status.half())
        + "</title><style>"
        + STYLE
        + "</style><h1>"
        + escape(status.half())
        + ready(status)
        + "</h1>"
        + half(status)
        + "<h2>Messages of both halves</h2>"
        + table(messages(status))
        + "<h2>Facts</h2>"
        + table(status.facts())
        + other
            .map(half -> other(half, status.now()))
            .orElse("<h2>The other half</h2><p>has not been here yet</p>")
        + "</html>";
  }

  private static String other(Status status, Instant now) {
    boolean gone = status.now().plus(STALE).isBefore(now);
    return "<h2>"
        + escape(status.half())
        + (gone ? " <span class=bad>gone</span>" : ready(status))
        + "</h2>"
        + half(status)
        + table(status.facts());
  }

  private static String half(Status status) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("broker", status.broker());
    links.put("SMSC", status.smsc());
    links.put("chat", status.chat());
    return "<p>"
        + escape(status.role())
        + ", up since "
        + status.since()
        + ", now "
        + status.now()
        + "</p>"
        + table(links)
        + links(status);
  }

  private static String links(Status status) {
    Map<String, String> rows = new LinkedHashMap<>();
    status.linkRows().forEach(link -> rows.put("flow of link " + link.name(), link(link)));
    return rows.isEmpty() ? "" : table(rows);
  }

  private static String link(LinkRow link) {
    return "window "
        + link.outstanding()
        + " of "
        + link.window()
        + ", "
        + (link.rate() == 0 ? "no rate limit" : link.rate() + " parts/s")
        + ", receipt ids "
        + link.idForm();
  }

  private static Map<String, String> messages(Status status) {
    Map<String, String> messages = new LinkedHashMap<>();
    status.messages().forEach((name, count) -> messages.put(name, String.valueOf(count)));
    return messages;
  }

  private static String ready(Status status) {
    return " <span class=" + (status.ready() ? "good>ready" : "bad>not ready") + "</span>";
  }

  private static String table(Map<String, String> rows) {
    StringBuilder table = new StringBuilder("<table>");
    rows.forEach(
        (name, value) ->
            table
                .append("<tr><th>")
                .append(escape(name))
                .append(name.equals(Status.DEAD_LETTERS) ? "</th><td class=bad>" : "</th><td>")
                .append(escape(value))
                .append("</td></tr>"));
    return table.append("</table>").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
