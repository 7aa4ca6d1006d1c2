package org.skypesms.smpp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that have another vendor's SMSC each, and a transmitter link to it. */
abstract class OnPeerSmsc extends OnLink {

  PeerSmsc smsc;

  @BeforeEach
  void startSmsc() throws Exception {
    smsc = new PeerSmsc();
  }

  LinkSettings settings() {
    return Fixtures.settings(smsc.port(), BindMode.TRANSMITTER);
  }

  /** Submits so many texts at once, and waits for their outcomes. */
  List<SubmitOutcome> submitAll(int count) throws Exception {
    List<CompletionStage<SubmitOutcome>> stages = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> stages.add(Fixtures.submit(link, "text " + i)));
    List<SubmitOutcome> outcomes = new ArrayList<>();
    for (CompletionStage<SubmitOutcome> stage : stages) {
      outcomes.add(Fixtures.await(stage));
    }
    return outcomes;
  }

  @Override
  @AfterEach
  void stop() throws IOException {
    super.stop();
    smsc.close();
  }
}
