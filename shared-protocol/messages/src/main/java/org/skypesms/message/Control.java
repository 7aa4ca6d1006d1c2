package org.skypesms.message;

import java.util.Optional;

/**
 * Administration of a half, as it crosses the broker.
 *
 * @param action what it is to do
 * @param link the link to pause or resume
 * @param person whom it is about
 * @param asker who is told what came of it; nobody when it came from elsewhere than the chat
 * @param text what to tell everybody
 */
public record Control(
    ControlAction action,
    Optional<String> link,
    Optional<Skypename> person,
    Optional<Asker> asker,
    Optional<String> text) {

  /** Checks that what is needed is named: a link, a person, a text. */
  public Control {
    if (action.isOfLink() && link.isEmpty()) {
      throw new IllegalArgumentException(action.id() + " needs a link");
    }
    if (action.isOfPerson() && person.isEmpty()) {
      throw new IllegalArgumentException(action.id() + " needs a person");
    }
    if (action == ControlAction.TELL && text.filter(words -> !words.isBlank()).isEmpty()) {
      throw new IllegalArgumentException(action.id() + " needs a text");
    }
  }

  /** An action on the whole half, asked for by nobody in particular. */
  public static Control of(ControlAction action) {
    return new Control(
        action, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An action on a link. */
  public static Control of(ControlAction action, String link) {
    return new Control(
        action, Optional.of(link), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An action on a person. */
  public static Control of(ControlAction action, Skypename person) {
    return new Control(
        action, Optional.empty(), Optional.of(person), Optional.empty(), Optional.empty());
  }

  /** Something to tell everybody. */
  public static Control tell(String text) {
    return new Control(
        ControlAction.TELL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(text));
  }

  /** Have the configuration read again. */
  public static Control reload() {
    return of(ControlAction.RELOAD);
  }

  /** The same, with somebody who waits for the answer. */
  public Control askedBy(Asker who) {
    return new Control(action, link, person, Optional.of(who), text);
  }

  /** The link to pause or resume. */
  public String linkName() {
    return link.orElseThrow();
  }

  /** The person it is about. */
  public Skypename whom() {
    return person.orElseThrow();
  }
}
