package vn.dienbien.ntm.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of a portal that was killed: it still runs and holds the files of the database. */
final class LeftOver {

  private static final Logger LOG = LoggerFactory.getLogger(LeftOver.class);

  private LeftOver() {}

  /**
   * Stops the server of the file if it is one of this folder. The caller holds the folder's lock,
   * so no living portal uses it.
   *
   * @param pidFile written by the server, may be missing
   * @param folder of which the server's command line must speak
   */
  static void stop(Path pidFile, Path folder) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    String pid = Files.readString(pidFile).strip();
    if (pid.matches("\\d{1,10}")) {
      ProcessHandle.of(Long.parseLong(pid))
          .filter(process -> isOf(folder, process))
          .ifPresent(LeftOver::stop);
    }
  }

  private static boolean isOf(Path folder, ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains(folder.toString()))
        .isPresent();
  }

  private static void stop(ProcessHandle process) {
    LOG.warn("Stopping the database server that a killed portal left behind, {}", process.pid());
    process.destroy();
    try {
      process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    } catch (CompletionException stillRunning) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }
}
