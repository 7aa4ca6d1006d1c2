package org.skypesms.lab.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skypesms.lab.http.Answers;

/**
 * What changed since a listener was told last. It stays small: where too much changed it is
 * everything. Thread-safe.
 */
final class Gathered {
  private static final int MOST_NAMES = 1_000;
  private static final int MOST_STEPS = 100;

  private final String hello;
  private final Set<String> chats = new LinkedHashSet<>();
  private final Set<String> phones = new LinkedHashSet<>();
  private final List<String> steps = new ArrayList<>();
  private boolean everything = true;
  private boolean accounts;
  private String queues = "";

  Gathered(String hello) {
    this.hello = hello;
  }

  synchronized void accounts() {
    accounts = true;
  }

  synchronized void chats(String skypename) {
    chats.add(skypename);
    everything |= chats.size() > MOST_NAMES;
  }

  synchronized void phone(String number) {
    phones.add(number);
    everything |= phones.size() > MOST_NAMES;
  }

  synchronized void queues(String json) {
    queues = json;
  }

  synchronized void step(String json) {
    if (steps.size() < MOST_STEPS) {
      steps.add(json);
    }
  }

  /** The events as they go over the wire, empty if nothing changed. Nothing is gathered after. */
  synchronized String take() {
    StringBuilder events = new StringBuilder();
    if (everything) {
      add(events, "hello", hello);
    } else {
      addChanges(events);
    }
    if (!queues.isEmpty()) {
      add(events, "queues", queues);
    }
    steps.forEach(step -> add(events, "scenario", step));
    clear();
    return events.toString();
  }

  private void addChanges(StringBuilder events) {
    if (accounts) {
      add(events, "accounts", "{}");
    }
    if (!chats.isEmpty()) {
      add(events, "chats", Answers.text(Map.of("skypename", chats)));
    }
    if (!phones.isEmpty()) {
      add(events, "phones", Answers.text(Map.of("number", phones)));
    }
  }

  private void clear() {
    everything = false;
    accounts = false;
    chats.clear();
    phones.clear();
    queues = "";
    steps.clear();
  }

  private static void add(StringBuilder events, String name, String data) {
    events.append("event: ").append(name).append("\ndata: ").append(data).append("\n\n");
  }
}
