package vn.dienbien.ntm.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of a portal that was killed: it still runs and holds the files of the database. */
final class LeftOver {

  private static final Logger LOG = LoggerFactory.getLogger(LeftOver.class);

  private LeftOver() {}

  /**
   * Stops the server of a database, if one runs. The caller holds the lock of the folder, so no
   * living portal uses it.
   */
  static void stop(Path database) throws IOException {
    Path pidFile = database.resolve("ntm.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    String pid = Files.readString(pidFile).strip();
    if (pid.matches("\\d{1,10}")) {
      ProcessHandle.of(Long.parseLong(pid))
          .filter(process -> serves(database, process))
          .ifPresent(LeftOver::stop);
    }
  }

  /** The number in the file may by now be another program's. */
  private static boolean serves(Path database, ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains("--datadir=" + database))
        .isPresent();
  }

  private static void stop(ProcessHandle process) {
    LOG.warn("Stopping database server {} that a killed portal left behind", process.pid());
    process.destroy();
    process.onExit().completeOnTimeout(process, 1, TimeUnit.MINUTES).join();
    process.destroyForcibly();
    process.onExit().join();
  }
}
