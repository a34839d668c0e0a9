package vn.dienbien.ntm.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.NtmApplication;

/** What a person sees whose portal does not start: one sentence, an exit code, nothing else. */
class StartFailureTest {

  @Test
  void aPortInUse() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      Ended portal = start("--server.port=" + other.getLocalPort());

      assertThat(portal.code()).isNotZero();
      assertThat(portal.error()).hasSize(1);
      assertThat(portal.error().get(0)).contains(String.valueOf(other.getLocalPort()), "PORT");
    }
  }

  @Test
  void dataInATemporaryFolder() throws Exception {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "ntm");

    Ended portal = start("--server.port=0", "--ntm.data=" + temporary);

    assertThat(portal.code()).isNotZero();
    assertThat(portal.error()).hasSize(1);
    assertThat(portal.error().get(0)).contains(temporary.toString(), "NTM_DATA");
    assertThat(portal.output()).noneMatch(line -> line.startsWith("\tat "));
  }

  private static Ended start(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            NtmApplication.class.getName());
    command.command().addAll(List.of(arguments));
    Path output = Path.of("target", "test-start.log");
    Process portal = command.redirectOutput(output.toFile()).start();
    List<String> error =
        new String(portal.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    return new Ended(portal.waitFor(), error, Files.readAllLines(output));
  }

  private record Ended(int code, List<String> error, List<String> output) {}
}
