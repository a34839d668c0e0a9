package vn.dienbien.ntm.platform;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
  private final int port;
  private final ServerProcess process;
  private int users;

  private EmbeddedServer(DataFolder folder, int port, ServerProcess process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /**
   * The running server of a folder, started if need be.
   *
   * @throws StartFailure if it cannot run
   */
  static EmbeddedServer take(Path data) {
    synchronized (RUNNING) {
      EmbeddedServer server =
          RUNNING.computeIfAbsent(data.toAbsolutePath().normalize(), EmbeddedServer::start);
      server.users++;
      return server;
    }
  }

  /** Gives the server back; the last user stops it. */
  void giveBack() {
    synchronized (RUNNING) {
      users--;
      if (users == 0) {
        RUNNING.remove(folder.path());
        process.stop();
        folder.close();
        LOG.info("Database stopped");
      }
    }
  }

  /** Address of a schema on this server, which is made if it is not there. */
  String jdbcUrl(String schema) {
    return "jdbc:mariadb://127.0.0.1:%d/%s?createDatabaseIfNotExist=true".formatted(port, schema);
  }

  private static EmbeddedServer start(Path path) {
    DataFolder folder = DataFolder.open(path);
    try {
      return start(folder);
    } catch (ManagedProcessException e) {
      folder.close();
      throw new StartFailure(e, "start.serverNotStarted", e.getMessage());
    } catch (IOException e) {
      folder.close();
      throw new StartFailure(e, "start.folderNotWritable", path);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static EmbeddedServer start(DataFolder folder)
      throws IOException, ManagedProcessException {
    Path database = folder.path().resolve("db");
    LeftOver.stop(database);
    createIfAbsent(folder.path(), database);
    MariaDbProgram program = new MariaDbProgram(folder.path(), database);
    program.unpack();
    int port = freePort();
    try {
      ServerProcess process = ServerProcess.start(program.server(port));
      LOG.info("Database started in {}", database);
      return new EmbeddedServer(folder, port, process);
    } catch (ServerProcess.NotServing e) {
      throw new StartFailure(e, "start.folderBroken", database, e.getMessage());
    }
  }

  /** Made beside and moved: a first start that is broken off leaves nothing half made. */
  private static void createIfAbsent(Path folder, Path database)
      throws IOException, ManagedProcessException {
    if (Files.exists(database.resolve("mysql/global_priv.frm"))) {
      return;
    }
    if (Files.exists(database)) {
      throw new StartFailure(null, "start.folderBroken", database, "mysql/global_priv.frm");
    }
    Path unfinished = folder.resolve("db.unfinished");
    FileSystemUtils.deleteRecursively(unfinished);
    MariaDbProgram installer = new MariaDbProgram(folder, unfinished);
    installer.unpack();
    installer.createSystemTables();
    Files.move(unfinished, database);
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }
}
