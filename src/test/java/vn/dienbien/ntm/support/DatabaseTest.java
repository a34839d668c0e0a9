package vn.dienbien.ntm.support;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dienbien.ntm.notification.Rounds;

/**
 * A test on the real MariaDB: one portal and one database for the whole run, the engine's jobs run
 * by hand, and so is news passed on. Tests share the data: make what you need, ask for what you
 * made, annotate with {@code @Transactional} where nothing may stay.
 */
@SpringBootTest(
    properties = {
      "ntm.data=target/test-data",
      "camunda.bpm.job-execution.enabled=false",
      "ntm.notification.background=false"
    })
@Import({StatementCount.class, WaysTaken.class, A.class, Rounds.class})
public abstract class DatabaseTest {

  /** For what no service tells. */
  @Autowired protected JdbcTemplate jdbc;

  /** Makes people and dossiers. */
  @Autowired protected A a;

  /** Passes news on. */
  @Autowired protected Rounds rounds;

  /** Counts what an action costs. */
  @Autowired protected StatementCount statements;
}
