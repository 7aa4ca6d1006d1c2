package org.skypesms.lab.skype.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * An account's messages by number, within bounds: beyond {@link #MOST} messages or {@link
 * #MOST_CHARACTERS} the oldest that may go are forgotten; messages that must stay can make it
 * {@link #isFull()}, and then nothing more may be sent to the account.
 */
public final class History {
  static final int MOST = 20_000;
  static final long MOST_CHARACTERS = 8_000_000;
  private static final long FEW_CHARACTERS = 100_000;
  private static final int FULL = 5 * MOST;
  private static final int MOST_EDITS = 10;
  private static final int LOOKED_AT = 64;

  private final NavigableMap<Long, ChatMessage> messages = new TreeMap<>();
  private final NavigableSet<Long> missed = new TreeSet<>();
  private final NavigableMap<Long, LogLine> log = new TreeMap<>();
  private final List<Runnable> nextLine = new ArrayList<>();
  private final Allowance allowance;
  private final Predicate<ChatMessage> mayGo;
  private final Consumer<ChatMessage> forgotten;
  private ChatMessage beingShown;
  private long characters;

  History(Allowance allowance, Predicate<ChatMessage> mayGo, Consumer<ChatMessage> forgotten) {
    this.allowance = allowance;
    this.mayGo = mayGo;
    this.forgotten = forgotten;
    allowance.serve(this);
  }

  /** The message of that number. */
  public Optional<ChatMessage> find(long id) {
    return Optional.ofNullable(messages.get(id));
  }

  /** All messages, newest first. */
  public Collection<ChatMessage> newestFirst() {
    return messages.descendingMap().values();
  }

  /** The received and not yet seen messages, newest first. */
  public List<ChatMessage> missed() {
    return missed.descendingSet().stream().map(messages::get).toList();
  }

  /** The lines shown after the one of that id, oldest first. */
  public List<LogLine> linesAfter(long id) {
    return List.copyOf(log.tailMap(id, false).values());
  }

  /** Runs the task once, when the next line is shown. */
  public void onNextLine(Runnable task) {
    nextLine.add(task);
  }

  /** Forgets a task handed to {@link #onNextLine}. */
  public void cancel(Runnable task) {
    nextLine.remove(task);
  }

  /** Forgets everything that was seen or sent. */
  public void clear() {
    List<ChatMessage> done =
        messages.values().stream().filter(m -> m.status() != MessageStatus.RECEIVED).toList();
    for (ChatMessage message : done) {
      messages.remove(message.id());
      forget(message);
    }
  }

  /** Whether nothing more fits in. */
  public boolean isFull() {
    return messages.size() >= FULL;
  }

  void add(ChatMessage message) {
    trim();
    messages.put(message.id(), message);
    if (message.status() == MessageStatus.RECEIVED) {
      missed.add(message.id());
    }
  }

  void seen(ChatMessage message) {
    missed.remove(message.id());
  }

  /** Shows a line of the message; of one that is edited again and again the oldest lines go. */
  void show(ChatMessage message, LogLine line) {
    beingShown = message;
    log.put(line.id(), line);
    characters += line.text().length();
    allowance.take(line.text().length());
    message.shownAs().add(line.id());
    if (message.shownAs().size() > MOST_EDITS) {
      hide(message.shownAs().remove());
    }
    trim();
    beingShown = null;
    List<Runnable> told = List.copyOf(nextLine);
    nextLine.clear();
    told.forEach(Runnable::run);
  }

  /** Forgets what may go, but never the message that is just being shown. */
  void trim() {
    Iterator<ChatMessage> oldest = messages.values().iterator();
    for (int looked = 0; tooMuch() && looked < LOOKED_AT && oldest.hasNext(); looked++) {
      ChatMessage message = oldest.next();
      if (message != beingShown && mayGo.test(message)) {
        oldest.remove();
        forget(message);
        looked--;
      }
    }
  }

  private void forget(ChatMessage message) {
    missed.remove(message.id());
    message.shownAs().forEach(this::hide);
    forgotten.accept(message);
  }

  private void hide(long id) {
    LogLine line = log.remove(id);
    if (line != null) {
      characters -= line.text().length();
      allowance.giveBack(line.text().length());
    }
  }

  private boolean tooMuch() {
    long most = allowance.isShrinking() ? FEW_CHARACTERS : MOST_CHARACTERS;
    return messages.size() > MOST || characters > most;
  }
}
