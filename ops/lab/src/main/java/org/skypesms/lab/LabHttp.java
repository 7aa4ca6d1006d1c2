package org.skypesms.lab;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import org.eclipse.jetty.http.UriCompliance;
import org.skypesms.lab.http.ForeignPages;

/** The lab's HTTP server without its routes: limits, headers, page, errors as JSON. Stateless. */
final class LabHttp {
  private static final long LARGEST_REQUEST = 32L << 20;
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private LabHttp() {}

  /** A server that is not started yet. */
  static Javalin server() {
    Javalin app = Javalin.create(LabHttp::configure);
    app.before(LabHttp::harden);
    app.before(ForeignPages::refuse);
    app.after("/api/*", LabHttp::errorsAsJson);
    return app;
  }

  private static void configure(JavalinConfig config) {
    config.showJavalinBanner = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.startupWatcherEnabled = false;
    // a chat's id has a slash in it
    config.jetty.modifyHttpConfiguration(
        http ->
            http.setUriCompliance(
                UriCompliance.DEFAULT.with(
                    "chat ids", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR)));
    config.staticFiles.add("/org/skypesms/lab/page", Location.CLASSPATH);
  }

  private static void harden(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cache-Control", "no-store");
  }

  private static void errorsAsJson(Context ctx) {
    String type = ctx.res().getContentType();
    boolean json = type != null && type.startsWith("application/json");
    if (ctx.statusCode() >= 400 && !json) {
      String sentence = ctx.result() == null ? "" : ctx.result();
      ctx.contentType("application/json")
          .result(JsonNodeFactory.instance.objectNode().put("error", sentence).toString());
    }
  }
}
