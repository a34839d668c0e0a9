package vn.dienbien.ntm.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;
import vn.dienbien.ntm.support.JavaProcess;
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
        JavaProcess.await(says, KilledPortal.PLAYING);
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
    String line = JavaProcess.await(says, KilledPortal.AGREES);
    return Integer.parseInt(line.substring(KilledPortal.AGREES.length()).trim());
  }

  /** Each portal's rounds are of other years than those before. */
  private Process start(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(DATA.toString()));
    all.addAll(List.of(arguments));
    return JavaProcess.start(
        KilledPortal.class,
        List.of("-Dntm.test.year=" + (firstYear += 500)),
        all.toArray(String[]::new));
  }
}
