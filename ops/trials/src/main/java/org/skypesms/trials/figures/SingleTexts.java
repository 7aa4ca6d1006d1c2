package org.skypesms.trials.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.skypesms.trials.process.Patience;
import org.skypesms.trials.process.Web;

/**
 * Single texts at a steady rate: from the lab's 201 to the chat line until the long poll of the
 * phone shows the text. That is more than the time to {@code submit_sm}: the way from the SMSC to
 * the lab's phone and two answers over HTTP are in it.
 */
final class SingleTexts {

  private static final String PHONE = "+447500123456";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Pair pair;
  private final Web web;
  private final String name;
  private final int texts;
  private final long everyMillis;
  private final Map<String, Long> said = new ConcurrentHashMap<>();
  private final Map<String, Long> shown = new ConcurrentHashMap<>();

  SingleTexts(Pair pair, Web web, String name, int texts, long everyMillis) {
    this.pair = pair;
    this.web = web;
    this.name = name;
    this.texts = texts;
    this.everyMillis = everyMillis;
  }

  /** Milliseconds of each text that arrived. */
  List<Double> run() throws IOException, InterruptedException {
    Thread phone = new Thread(this::listen, "phone");
    phone.setDaemon(true);
    phone.start();
    speak();
    phone.join(PATIENCE.toMillis());
    List<Double> millis = new ArrayList<>();
    shown.forEach(
        (text, at) -> {
          if (said.containsKey(text)) {
            millis.add(Math.max(0, at - said.get(text)) / 1e6);
          }
        });
    return millis;
  }

  private void speak() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    for (int number = 0; number < texts; number++) {
      long early = begin + number * everyMillis * 1_000_000 - System.nanoTime();
      Thread.sleep(Math.max(0, early / 1_000_000));
      String text = name + " " + number;
      web.post(
          pair.lab("/api/accounts/alice/messages"),
          Map.of("to", "skype-to-sms", "text", PHONE + " " + text));
      said.put(text, System.nanoTime());
    }
  }

  private void show(String text, long now) {
    if (text.startsWith(name)) {
      shown.putIfAbsent(text, now);
    }
  }

  private void listen() {
    Patience silence = new Patience(PATIENCE);
    long after = 0;
    try {
      while (shown.size() < texts && !silence.over()) {
        JsonNode messages =
            web.get(pair.lab("/api/phones/" + PHONE + "/messages?after=" + after + "&wait=5"));
        long now = System.nanoTime();
        for (JsonNode message : messages) {
          show(message.path("text").asText(), now);
          after = Math.max(after, message.path("id").asLong());
          silence.renew();
        }
      }
    } catch (IOException e) {
      // what was shown so far is what was measured
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
