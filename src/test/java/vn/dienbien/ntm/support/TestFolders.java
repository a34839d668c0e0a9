package vn.dienbien.ntm.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.util.FileSystemUtils;

/** Makes the folders of a run before its first test: all below target/, empty at the start. */
public class TestFolders implements LauncherSessionListener {

  /** The embedded database of the run. */
  public static final Path DATA = Path.of("target", "test-data").toAbsolutePath();

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    try {
      // Surefire points java.io.tmpdir here, so that the checkout itself may lie anywhere.
      Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
      for (String rest : new String[] {"db", "db.unfinished", "files"}) {
        FileSystemUtils.deleteRecursively(DATA.resolve(rest));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port of this machine that nobody listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }
}
