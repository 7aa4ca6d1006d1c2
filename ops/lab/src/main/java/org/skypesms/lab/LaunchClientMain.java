package org.skypesms.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a simulated account's operator would do for a client that is gone or hangs: a program of its
 * own that asks the lab to launch it. Exits with 1 when the lab does not.
 */
public final class LaunchClientMain {

  private static final String BODY = "{\"action\":\"launch\"}";
  private static final int LIMIT = 10_000;
  private static final int DONE = 204;

  private LaunchClientMain() {}

  /** With the lab's address and the account's name. */
  public static void main(String[] words) throws IOException {
    String account = URLEncoder.encode(words[1], StandardCharsets.UTF_8);
    URI action = URI.create(words[0]).resolve("/api/accounts/" + account + "/client");
    int answer = post(action);
    System.out.println(words[1] + ": the lab answered " + answer);
    System.exit(answer == DONE ? 0 : 1);
  }

  private static int post(URI action) throws IOException {
    HttpURLConnection lab = (HttpURLConnection) action.toURL().openConnection();
    lab.setConnectTimeout(LIMIT);
    lab.setReadTimeout(LIMIT);
    lab.setRequestMethod("POST");
    lab.setRequestProperty("Content-Type", "application/json");
    lab.setDoOutput(true);
    try (OutputStream out = lab.getOutputStream()) {
      out.write(BODY.getBytes(StandardCharsets.UTF_8));
    }
    return lab.getResponseCode();
  }
}
