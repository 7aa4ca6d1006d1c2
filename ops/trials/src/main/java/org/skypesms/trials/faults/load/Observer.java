package org.skypesms.trials.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skypesms.trials.faults.scene.Handsets;
import org.skypesms.trials.faults.scene.PairUnderTrial;
import org.skypesms.trials.process.Web;

/** Looks again and again at what phones and persons got, and keeps it in order. Thread-safe. */
public final class Observer {

  private static final long EVERY_MILLIS = 250;

  private final Web web = new Web();
  private final PairUnderTrial pair;
  private final Handsets handsets;
  private final People people;
  private final Map<String, Long> last = new HashMap<>();
  private final List<Seen> onPhones = new ArrayList<>();
  private final List<Seen> inChat = new ArrayList<>();

  /** Looks at these. */
  public Observer(PairUnderTrial pair, Handsets handsets, People people) {
    this.pair = pair;
    this.handsets = handsets;
    this.people = people;
  }

  /** Looks on until this thread is interrupted. */
  public void watch() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        look();
        Thread.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() throws InterruptedException {
    for (Lane lane : people.lanes()) {
      phone(lane.phone());
    }
    for (String person : people.persons()) {
      try {
        person(person);
      } catch (IOException e) {
        // the next look finds it
      }
    }
  }

  private synchronized void phone(String number) {
    for (var message : handsets.received(number, last.getOrDefault(number, 0L))) {
      onPhones.add(new Seen(number, message.text(), Instant.parse(message.at())));
      last.put(number, message.id());
    }
  }

  private void person(String name) throws IOException, InterruptedException {
    long after;
    synchronized (this) {
      after = last.getOrDefault(name, 0L);
    }
    keep(name, web.get(pair.lab("/api/accounts/" + name + "/messages?wait=0&after=" + after)));
  }

  private synchronized void keep(String name, JsonNode messages) {
    for (JsonNode message : messages) {
      if (!message.path("from").asText().equals(name)) {
        // the clock of the pair may be wrong
        inChat.add(new Seen(name, message.path("text").asText(), Instant.now()));
      }
      last.merge(name, message.path("id").asLong(), Math::max);
    }
  }

  /** All texts on phones so far, per phone in order. */
  public synchronized List<Seen> onPhones() {
    return List.copyOf(onPhones);
  }

  /** All lines of the halves so far, per person in order. */
  public synchronized List<Seen> inChat() {
    return List.copyOf(inChat);
  }

  /** How many there are of both. */
  public synchronized int count() {
    return onPhones.size() + inChat.size();
  }
}
