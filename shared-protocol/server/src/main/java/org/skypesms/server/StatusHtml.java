package org.skypesms.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** The status page as a person's browser shows it: plain, without scripts. */
final class StatusHtml {

  private static final String STYLE =
      "body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}"
          + "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #8884}"
          + "th{font-weight:500;width:45%}.good{color:#1a7f37}.bad{color:#cf222e}h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}";

  private StatusHtml() {}

  static String of(Status status) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("broker", status.broker());
    links.put("SMSC", status.smsc());
    links.put("chat", status.chat());
    Map<String, String> messages = new LinkedHashMap<>();
    status.messages().forEach((name, count) -> messages.put(name, String.valueOf(count)));
    return "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        + "<meta http-equiv=refresh content=5><title>"
        + escape(status.half())
        + "</title><style>"
        + STYLE
        + "</style><h1>"
        + escape(status.half())
        + " <span class="
        + (status.ready() ? "good>ready" : "bad>not ready")
        + "</span></h1><p>"
        + escape(status.role())
        + ", up since "
        + status.since()
        + ", now "
        + status.now()
        + "</p><h2>Links</h2>"
        + table(links)
        + "<h2>Messages</h2>"
        + table(messages)
        + "<h2>Facts</h2>"
        + table(status.facts())
        + "</html>";
  }

  private static String table(Map<String, String> rows) {
    StringBuilder table = new StringBuilder("<table>");
    rows.forEach(
        (name, value) ->
            table
                .append("<tr><th>")
                .append(escape(name))
                .append("</th><td>")
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
