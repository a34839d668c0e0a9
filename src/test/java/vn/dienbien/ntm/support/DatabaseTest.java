package vn.dienbien.ntm.support;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A test on the real MariaDB: one portal and one database for the whole run, the engine's jobs run
 * by hand. Tests share the data: make what you need, ask for what you made, annotate with
 * {@code @Transactional} where nothing may stay.
 */
@SpringBootTest(
    properties = {"ntm.data=target/test-data", "camunda.bpm.job-execution.enabled=false"})
@Import({StatementCount.class, WaysTaken.class, A.class})
public abstract class DatabaseTest {

  /** For what no service tells. */
  @Autowired protected JdbcTemplate jdbc;

  /** Makes people and dossiers. */
  @Autowired protected A a;

  /** Counts what an action costs. */
  @Autowired protected StatementCount statements;
}
