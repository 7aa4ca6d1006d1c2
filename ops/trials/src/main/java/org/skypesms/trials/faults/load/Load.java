package org.skypesms.trials.faults.load;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.skypesms.trials.faults.scene.Handsets;
import org.skypesms.trials.faults.scene.PairUnderTrial;
import org.skypesms.trials.process.Web;

/** Types and writes texts, each unique, lane by lane in turn. Thread-safe. */
public final class Load {

  private final Web web = new Web();
  private final PairUnderTrial pair;
  private final Handsets handsets;
  private final People people;
  private final String gateway;
  private final RandomGenerator random;
  private final List<Text> texts = new ArrayList<>();
  private int typed;
  private int written;

  /** A load of these people. */
  public Load(PairUnderTrial pair, Handsets handsets, People people, RandomGenerator random)
      throws IOException {
    this.pair = pair;
    this.handsets = handsets;
    this.people = people;
    this.random = random;
    this.gateway = pair.endpoints().path("gatewayNumbers").path(0).asText();
  }

  /** The next person types the next text. */
  public synchronized void type() throws IOException, InterruptedException {
    Lane lane = people.lanes().get(typed % people.lanes().size());
    String id = "o%06d".formatted(typed++);
    String body = Body.of(id, random.nextInt(Body.kinds()));
    web.post(
        pair.lab("/api/accounts/" + lane.person() + "/messages"),
        Map.of("to", lane.window(), "text", lane.phone() + " " + body));
    texts.add(new Text(id, lane, body, Instant.now()));
  }

  /** The next phone writes the next text. */
  public synchronized void write() {
    List<Lane> lanes = people.answering();
    Lane lane = lanes.get(written % lanes.size());
    String id = "i%06d".formatted(written++);
    String body = Body.of(id, random.nextInt(Body.kinds()));
    handsets.send(lane.phone(), gateway, body);
    texts.add(new Text(id, lane, body, Instant.now()));
  }

  /** How many persons have typed so far. */
  public synchronized int typed() {
    return typed;
  }

  /** How many phones have written so far. */
  public synchronized int written() {
    return written;
  }

  /** All texts so far, in order. */
  public synchronized List<Text> texts() {
    return List.copyOf(texts);
  }
}
