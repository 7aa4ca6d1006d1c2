package org.skypesms.lab.http;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.regex.Pattern;

/**
 * Refuses what a page of another site asks of this machine through its reader's browser, so that
 * only the lab's own page and programs drive the lab. A host other than loopback is one whose name
 * was pointed here (DNS rebinding). Stateless.
 */
public final class ForeignPages {
  private static final Pattern LOOPBACK =
      Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

  private ForeignPages() {}

  /** Answers 403 to a foreign page; lets pass what a program or the own page asks. */
  public static void refuse(Context ctx) {
    String host = ctx.host();
    if (host != null && !LOOPBACK.matcher(host).matches()) {
      throw new ForbiddenResponse("The lab answers only to 127.0.0.1 and localhost.");
    }
    String origin = ctx.header("Origin");
    if (origin != null && !origin.equalsIgnoreCase("http://" + host)) {
      throw new ForbiddenResponse("A page of another site may ask nothing of the lab.");
    }
  }
}
