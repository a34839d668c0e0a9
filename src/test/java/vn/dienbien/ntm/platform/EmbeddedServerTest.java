package vn.dienbien.ntm.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.dienbien.ntm.support.TestFolders;

/** The server that the portal brings along, and why it may refuse to start. */
class EmbeddedServerTest {

  private static final Path PLACE = Path.of("target", "test-server").toAbsolutePath();

  @Test
  void portalsOfOneProcessShareAServerUntilTheLastLeaves() throws SQLException, IOException {
    EmbeddedServer first = EmbeddedServer.take(PLACE);
    EmbeddedServer second = EmbeddedServer.take(PLACE);
    String url = second.jdbcUrl("shared");

    assertThat(second).isSameAs(first);
    first.giveBack();
    DriverManager.getConnection(url, "root", "").close();
    second.giveBack();
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> DriverManager.getConnection(url, "root", ""));
  }

  @Test
  void refusesAFolderThatTheSystemMayEmpty() {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "ntm");

    assertThat(refusal(temporary)).contains(temporary.toString(), "NTM_DATA");
    assertThat(temporary).doesNotExist();
  }

  @Test
  void refusesAFolderThatCannotBeWritten() throws IOException {
    Path file = Files.write(Path.of("target", "test-file").toAbsolutePath(), new byte[0]);

    assertThat(refusal(file)).contains(file.toString(), "NTM_DATA");
    assertThat(refusal(file.resolve("below"))).contains(file.toString());
  }

  @Test
  void refusesAFolderInUse() {
    try (DataFolder used = DataFolder.open(PLACE.resolveSibling("test-used"))) {
      assertThat(refusal(used.path())).contains(used.path().toString());
    }
  }

  @Test
  void refusesDataThatIsNotADatabase() throws IOException {
    Path broken = PLACE.resolveSibling("test-broken");
    Files.createDirectories(broken.resolve("db"));
    Files.write(broken.resolve("db/notes.txt"), new byte[] {1});

    assertThat(refusal(broken)).contains(broken.resolve("db").toString(), "global_priv");
  }

  @Test
  void refusesADatabaseThatIsDamaged() throws IOException {
    Path damaged = PLACE.resolveSibling("test-damaged");
    FileSystemUtils.deleteRecursively(damaged.resolve("db"));
    EmbeddedServer.take(damaged).giveBack();
    Files.write(damaged.resolve("db/ibdata1"), new byte[1000]);

    assertThat(refusal(damaged)).contains(damaged.resolve("db").toString(), "InnoDB");
    assertThat(refusal(damaged)).as("the folder is free again").contains("InnoDB");
  }

  @Test
  void tellsWhichLibraryIsMissing() {
    StartFailure failure =
        MariaDbProgram.notRunning(
            "bin/mariadbd: error while loading shared libraries: libaio.so.1: cannot open shared"
                + " object file: No such file or directory");

    assertThat(StartFailureReporter.text(failure.sentence())).contains("libaio.so.1");
  }

  @Test
  void stopsTheServerThatAKilledPortalLeftBehind() throws Exception {
    Path left = PLACE.resolveSibling("test-left");
    EmbeddedServer.take(left).giveBack();
    MariaDbProgram program = new MariaDbProgram(left, left.resolve("db"));
    program.unpack();
    Process orphan = program.server(TestFolders.freePort()).start();
    while (!Files.exists(left.resolve("db/ntm.pid"))) {
      Thread.sleep(50);
    }

    EmbeddedServer.take(left).giveBack();

    assertThat(orphan.isAlive()).isFalse();
  }

  private static String refusal(Path folder) {
    StartFailure[] seen = new StartFailure[1];
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> EmbeddedServer.take(folder))
        .satisfies(failure -> seen[0] = failure);
    return StartFailureReporter.text(seen[0].sentence());
  }
}
