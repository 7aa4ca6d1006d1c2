package org.skypesms.lab.smsc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The SMSC as a child process of a test, on ports that stay the same when it is started again. */
final class SmscProcess implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port = freePort();
  private final int httpPort = freePort();
  private final Path folder;
  private final URI lab;
  private Process process;

  SmscProcess(Path folder, URI lab) throws IOException {
    this.folder = folder;
    this.lab = lab;
    Files.writeString(folder.resolve("password"), LabSmscOptions.PASSWORD + "\n");
  }

  void start() throws IOException {
    process =
        new ProcessBuilder(command())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(folder.resolve("smsc.err").toFile())
            .start();
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx128m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        SmscMain.class.getName(),
        "--port",
        Integer.toString(port),
        "--http-port",
        Integer.toString(httpPort),
        "--data",
        folder.resolve("journal").toString(),
        "--system-id",
        LabSmscOptions.SYSTEM_ID,
        "--password-file",
        folder.resolve("password").toString(),
        "--lab",
        lab.toString(),
        "--exit-with-parent");
  }

  /** kill -9. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(10, TimeUnit.SECONDS);
  }

  void endStandardInput() throws IOException {
    process.getOutputStream().close();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  int port() {
    return port;
  }

  URI control() {
    return URI.create("http://127.0.0.1:" + httpPort);
  }

  boolean answers() {
    try {
      return get("/counts").statusCode() == 200;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(control().resolve(path)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(control().resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  /** None of those from which the system takes ports for outgoing connections. */
  private static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(10_000, 20_000);
      try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return probe.getLocalPort();
      } catch (IOException taken) {
        continue;
      }
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
