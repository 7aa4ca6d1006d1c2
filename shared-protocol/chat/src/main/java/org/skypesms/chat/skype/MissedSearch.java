package org.skypesms.chat.skype;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for messages that were received and not seen: at every attach, at intervals, and soon after
 * something happened in a chat, because clients are known to lose pushes (reference, section 9.3).
 * At most one search is under way. Its state belongs to the loop.
 */
final class MissedSearch {

  private static final Logger log = LoggerFactory.getLogger(MissedSearch.class);
  private static final Duration SOON = Duration.ofMillis(250);

  private final Loop loop;
  private final Duration interval;
  private final Consumer<List<Long>> found;
  private Messages messages;
  private boolean searching;
  private boolean soon;

  MissedSearch(Loop loop, Duration interval, Consumer<List<Long>> found) {
    this.loop = loop;
    this.interval = interval;
    this.found = found;
  }

  /** To be called in the loop. */
  void attached(Messages now) {
    messages = now;
    searching = false;
    search();
    again(now);
  }

  /** To be called in the loop. */
  void detached() {
    messages = null;
  }

  /** May be called by any thread. */
  void soon() {
    loop.run(
        () -> {
          if (!soon) {
            soon = true;
            loop.after(SOON, this::searchNow);
          }
        });
  }

  private void searchNow() {
    soon = false;
    search();
  }

  private void again(Messages then) {
    loop.after(
        interval,
        () -> {
          if (then.equals(messages)) {
            search();
            again(then);
          }
        });
  }

  private void search() {
    if (messages == null || searching) {
      return;
    }
    searching = true;
    Messages asked = messages;
    loop.when(asked.missed(), (ids, failure) -> searched(asked, ids, failure));
  }

  private void searched(Messages asked, List<Long> ids, Throwable failure) {
    if (asked.equals(messages)) {
      searching = false;
    }
    if (failure == null) {
      found.accept(ids);
    } else {
      log.debug("No search for missed lines: {}", failure.getMessage());
    }
  }
}
