package org.skypesms.chat.skype;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.skypesms.chat.ChatRefused;
import org.skypesms.message.Skypename;

/**
 * Says lines to people in one session. Lines to one person keep their order; lines to different
 * people do not wait for each other. Thread-safe.
 */
final class Saying {

  private static final int MOST = 10_000;

  private final Session session;
  private final Dialect dialect;
  private final Map<Skypename, Dialog> dialogs = new LinkedHashMap<>(16, 0.75f, true);

  Saying(Session session, Dialect dialect) {
    this.session = session;
    this.dialect = dialect;
  }

  CompletableFuture<String> say(Skypename to, String body) {
    return dialog(to).say(body);
  }

  /** Refuses what the wire cannot carry: D-Bus texts are UTF-8 without NUL. */
  static void check(String body) {
    if (body.isEmpty()) {
      throw new ChatRefused("an empty line cannot be said");
    }
    if (body.indexOf(0) >= 0) {
      throw new ChatRefused("a line with a NUL character cannot be said");
    }
    if (body.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw new ChatRefused("a line with half a character (a lone surrogate) cannot be said");
    }
  }

  private Dialog dialog(Skypename to) {
    synchronized (dialogs) {
      Dialog dialog = dialogs.computeIfAbsent(to, name -> new Dialog(session, dialect, name));
      if (dialogs.size() > MOST) {
        dialogs.remove(dialogs.keySet().iterator().next());
      }
      return dialog;
    }
  }
}
