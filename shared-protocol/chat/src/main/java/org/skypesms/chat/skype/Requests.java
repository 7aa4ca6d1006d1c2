package org.skypesms.chat.skype;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skypesms.message.Skypename;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears requests for authorisation (reference, section 8.2): looks for those that wait at every
 * attach and when one is announced, and hands each once to the listener; one that is not taken is
 * handed again. All its state belongs to one loop.
 */
final class Requests implements Follower {

  private static final Logger log = LoggerFactory.getLogger(Requests.class);
  private static final Duration AGAIN = Duration.ofSeconds(10);
  private static final Pattern NAME = Pattern.compile("[\\x21-\\x7E]{1,64}");

  private final Loop loop;
  private final Listening listening;
  private final Map<Skypename, String> handed = new HashMap<>();
  private Attachment attachment;

  Requests(Loop loop, Listening listening) {
    this.loop = loop;
    this.listening = listening;
  }

  @Override
  public void attached(Attachment now) {
    loop.run(
        () -> {
          attachment = now;
          handed.clear();
          search();
        });
  }

  @Override
  public void detached() {
    loop.run(() -> attachment = null);
  }

  /** One was announced, or settled. */
  void announced() {
    loop.run(this::search);
  }

  private void search() {
    if (attachment == null) {
      return;
    }
    Attachment asked = attachment;
    loop.when(
        asked.session().ask("SEARCH USERSWAITINGMYAUTHORIZATION"),
        (reply, failure) -> {
          if (failure == null && asked == attachment) {
            waiting(asked, names(reply));
          }
        });
  }

  private void waiting(Attachment asked, List<Skypename> people) {
    handed.keySet().retainAll(people);
    people.forEach(
        person ->
            loop.when(
                asked.session().ask("GET USER " + person + " RECEIVEDAUTHREQUEST"),
                (reply, failure) -> {
                  if (failure == null && asked == attachment) {
                    hand(asked, person, PropertyLine.of(reply).map(PropertyLine::value).orElse(""));
                  }
                }));
  }

  private void hand(Attachment asked, Skypename person, String text) {
    if (text.equals(handed.put(person, text))) {
      return;
    }
    loop.when(
        listening.hand(person, text, asked.people().person(person)),
        (done, failure) -> {
          if (failure != null) {
            log.info("The request of {} was not taken: {}", person, failure.toString());
            handed.remove(person);
            loop.after(AGAIN, this::search);
          }
        });
  }

  private static List<Skypename> names(String reply) {
    return Stream.of(reply.split("[ ,]+"))
        .skip(1)
        .filter(name -> NAME.matcher(name).matches())
        .map(Skypename::new)
        .toList();
  }
}
