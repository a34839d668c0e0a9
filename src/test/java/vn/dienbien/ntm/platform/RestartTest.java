package vn.dienbien.ntm.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import vn.dienbien.ntm.support.Portal;

/** A portal that stops and starts again takes its data up, and stops from the top down. */
@ExtendWith(OutputCaptureExtension.class)
class RestartTest {

  private static final Path DATA = Path.of("target", "test-restart").toAbsolutePath();

  @BeforeEach
  void noData() {
    FileSystemUtils.deleteRecursively(DATA.resolve("db").toFile());
  }

  @Test
  void aSecondStartTakesTheExistingData(CapturedOutput log) {
    try (ConfigurableApplicationContext first = Portal.start(DATA)) {
      jdbc(first).update("create table kept (word varchar(20))");
      jdbc(first).update("insert into kept values ('N\u00e0 T\u00f2ng')");
    }
    assertThat(log.getOut())
        .containsSubsequence("Process Engine", "closed", "Shutdown completed", "Database stopped");

    try (ConfigurableApplicationContext second = Portal.start(DATA)) {
      assertThat(jdbc(second).queryForObject("select word from kept", String.class))
          .isEqualTo("N\u00e0 T\u00f2ng");
    }
  }

  private static JdbcTemplate jdbc(ConfigurableApplicationContext portal) {
    return portal.getBean(JdbcTemplate.class);
  }
}
