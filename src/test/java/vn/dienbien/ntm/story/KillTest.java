package vn.dienbien.ntm.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;
import vn.dienbien.ntm.support.KilledPortal;

/** The portal dies at any moment and comes back with record, token, worklist and log agreeing. */
@Tag("slow")
class KillTest {

  private static final Path DATA = Path.of("target", "kill-data").toAbsolutePath();
  private static final int KILLS = 3;

  private final Random moment = new Random();
  private int firstYear = 2500;

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  @DisplayName("killed in the middle of steps, several times")
  void killed() throws Exception {
    FileSystemUtils.deleteRecursively(DATA);
    int dossiers = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process portal = start();
      try (BufferedReader says = portal.inputReader()) {
        dossiers = dossiersThatAgree(says);
        await(says, KilledPortal.PLAYING);
        Thread.sleep(500 + moment.nextInt(4000));
      } finally {
        portal.destroyForcibly().waitFor();
      }
    }
    Process last = start("stop");
    try (BufferedReader says = last.inputReader()) {
      assertThat(dossiersThatAgree(says)).isGreaterThan(dossiers).isPositive();
      assertThat(last.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(last.exitValue()).isZero();
    } finally {
      last.destroyForcibly().waitFor();
    }
  }

  private static int dossiersThatAgree(BufferedReader says) throws IOException {
    String line = await(says, KilledPortal.AGREES);
    return Integer.parseInt(line.substring(KilledPortal.AGREES.length()).trim());
  }

  /** The first line that begins so; whatever else the portal said is the reason if it ends. */
  private static String await(BufferedReader says, String word) throws IOException {
    List<String> before = new ArrayList<>();
    for (String line = says.readLine(); line != null; line = says.readLine()) {
      if (line.startsWith(word)) {
        return line;
      }
      assertThat(line).doesNotStartWith("DISAGREES");
      before.add(line);
    }
    throw new AssertionError("the portal ended: " + String.join("\n", before));
  }

  /** Each portal's rounds are of other years than those before. */
  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Dntm.test.year=" + (firstYear += 500),
                "-cp",
                classPath(),
                KilledPortal.class.getName(),
                DATA.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.to(new File("target/kill.log")))
        .start();
  }

  /** Without empty entries, which would mean the folder of the checkout. */
  private static String classPath() {
    String paths =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(paths.split(File.pathSeparator))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
