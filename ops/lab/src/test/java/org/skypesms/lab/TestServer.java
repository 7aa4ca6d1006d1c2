package org.skypesms.lab;

import io.javalin.Javalin;
import java.util.function.Consumer;

/** The lab's HTTP server with only some of its routes, on any free port. */
public final class TestServer implements AutoCloseable {
  private final Javalin server = LabHttp.server();

  private TestServer() {}

  /** A server that answers these routes. */
  @SafeVarargs
  public static TestServer of(Consumer<Javalin>... routes) {
    TestServer made = new TestServer();
    for (Consumer<Javalin> each : routes) {
      each.accept(made.server);
    }
    made.server.start("127.0.0.1", 0);
    return made;
  }

  /** Its port. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
