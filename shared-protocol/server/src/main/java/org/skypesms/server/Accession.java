package org.skypesms.server;

import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.Places;
import org.skypesms.server.walk.WindowNames;
import org.skypesms.state.Ledger;

/**
 * Makes an instance the active one: it begins its tenure in the state, then consumes, binds and
 * looks after what is left.
 *
 * @param on what it stands on
 * @param configuration the half's
 * @param consume starts the routes
 */
record Accession(Foundation on, Configuration configuration, Succession.Step consume)
    implements Succession.Activation {

  @Override
  public void prepare() {
    on.store().submit(this::begin).join();
    on.linkControl().look().toCompletableFuture().join();
  }

  private Void begin(Ledger ledger) {
    on.tenure().begin(ledger);
    ledger.pendingAnswers().orphanAll(configuration.half());
    WindowNames.learn(ledger, configuration.half(), configuration.get(Places.SKYPENAME));
    return null;
  }

  @Override
  public void run() throws Exception {
    consume.run();
    on.links().start();
    on.periodic().start();
  }
}
