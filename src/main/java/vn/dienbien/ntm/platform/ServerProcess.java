package vn.dienbien.ntm.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running database server. Its own words go to the log {@code mariadbd}. */
final class ServerProcess {

  private static final Logger LOG = LoggerFactory.getLogger("mariadbd");
  private static final String READY = ": ready for connections.";
  private static final String ERROR = "[ERROR]";

  /** A server that was killed repairs its tables first. */
  private static final int LONGEST_START_IN_MINUTES = 5;

  private final Process process;
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private volatile String firstError = "";

  private ServerProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts a server and waits until it serves.
   *
   * @throws NotServing if it ended instead
   */
  static ServerProcess start(ProcessBuilder command) throws IOException, NotServing {
    ServerProcess server = new ServerProcess(command.start());
    Thread listener = new Thread(server::listen, "mariadbd");
    listener.setDaemon(true);
    listener.start();
    try {
      server.ready.get(LONGEST_START_IN_MINUTES, TimeUnit.MINUTES);
      return server;
    } catch (ExecutionException | TimeoutException e) {
      server.stop();
      throw new NotServing(server.firstError, e);
    } catch (InterruptedException e) {
      server.stop();
      Thread.currentThread().interrupt();
      throw new NotServing("interrupted", e);
    }
  }

  /** Asks the server to end and waits for it: what is committed is on disk anyhow. */
  void stop() {
    process.destroy();
    process.onExit().join();
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(this::hear);
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("the server's output ended", e);
    }
    ready.completeExceptionally(new IllegalStateException("ended before it served"));
  }

  private void hear(String line) {
    if (line.contains(ERROR)) {
      if (firstError.isEmpty()) {
        firstError = line.substring(line.indexOf(ERROR) + ERROR.length()).strip();
      }
      LOG.warn("{}", line);
    } else {
      LOG.debug("{}", line);
    }
    if (line.contains(READY)) {
      ready.complete(null);
    }
  }

  /** The server ended before it served; the message is its first error. */
  static final class NotServing extends Exception {

    private static final long serialVersionUID = 1L;

    NotServing(String firstError, Throwable cause) {
      super(firstError, cause);
    }
  }
}
