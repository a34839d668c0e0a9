package vn.dienbien.ntm.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The production jar with the training data, as a person runs it: a process of its own. */
public final class RunningPortal implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(5);
  private static final Path LOG = Path.of("target", "browser-portal.log").toAbsolutePath();
  private static final Path DATA = Path.of("target", "browser-data").toAbsolutePath();

  private final Process process;
  private final String address;

  private RunningPortal(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it on an empty folder and waits until it answers.
   *
   * @param settings as on the command line
   */
  public static RunningPortal start(List<String> settings) {
    try {
      FileSystemUtils.deleteRecursively(DATA);
      int port = freePort();
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx1g",
                  // The portal refuses data below the system's: the checkout may lie there.
                  "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                  "-jar",
                  System.getProperty("ntm.jar"),
                  "--server.port=" + port,
                  "--ntm.data=" + DATA,
                  "--spring.profiles.active=demo"));
      command.addAll(settings);
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(LOG.toFile())
              .start();
      RunningPortal portal = new RunningPortal(process, "http://localhost:" + port);
      portal.awaitAnswer();
      return portal;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it answers, without a slash at the end. */
  public String address() {
    return address;
  }

  private void awaitAnswer() throws IOException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest health =
        HttpRequest.newBuilder(URI.create(address + "/actuator/health"))
            .timeout(Duration.ofSeconds(10))
            .build();
    Instant last = Instant.now().plus(LONGEST_START);
    while (Instant.now().isBefore(last) && process.isAlive()) {
      try {
        if (client.send(health, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
          return;
        }
        process.waitFor(500, TimeUnit.MILLISECONDS);
      } catch (IOException e) {
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    close();
    throw new IllegalStateException("the portal did not start:\n" + Files.readString(LOG));
  }

  private void pause() {
    try {
      process.waitFor(500, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
