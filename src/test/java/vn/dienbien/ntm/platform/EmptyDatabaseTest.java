package vn.dienbien.ntm.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.dienbien.ntm.support.DatabaseTest;

/** The portal of the test run started on an empty database. */
class EmptyDatabaseTest extends DatabaseTest {

  @Autowired Clock clock;

  @Autowired
  @Qualifier("realClock")
  Clock realClock;

  @Test
  void bothOwnersOfTablesAreOne() {
    assertThat(
            jdbc.queryForObject(
                "select count(*) from flyway_schema_history where not success", Integer.class))
        .isZero();
    assertThat(
            jdbc.queryForObject(
                "select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'schema.version'", String.class))
        .isNotEmpty();
  }

  @Test
  void theServerSpeaksAsTheEngineNeeds() {
    assertThat(jdbc.queryForObject("select @@tx_isolation", String.class))
        .isEqualTo("READ-COMMITTED");
    assertThat(jdbc.queryForObject("select @@innodb_snapshot_isolation", Boolean.class)).isFalse();
    assertThat(jdbc.queryForObject("select @@bind_address", String.class)).isEqualTo("127.0.0.1");
    assertThat(jdbc.queryForObject("select @@collation_database", String.class))
        .startsWith("utf8mb4");
  }

  @Test
  void theEnginesTimesKeepMilliseconds() {
    List<String> coarse =
        jdbc.queryForList(
            "select concat(table_name, '.', column_name) from information_schema.columns"
                + " where table_schema = database() and table_name like 'ACT\\_%'"
                + " and data_type in ('datetime', 'timestamp') and datetime_precision < 3",
            String.class);
    assertThat(coarse).isEmpty();
  }

  @Test
  void theEnginesTextsTakeEveryCharacter() {
    assertThat(
            jdbc.queryForList(
                "select distinct table_collation from information_schema.tables"
                    + " where table_schema = database() and table_name like 'ACT\\_%'",
                String.class))
        .containsExactly("utf8mb4_bin");
  }

  @Test
  void aBatchIsOneStatement() {
    assertThat(statements.of(() -> jdbc.queryForObject("select 1", Integer.class))).hasSize(1);
    assertThat(
            statements.of(
                () ->
                    jdbc.batchUpdate(
                        "update training_clock set id = ? where id = ?",
                        List.of(new Object[] {7, 7}, new Object[] {8, 8}))))
        .hasSize(1);
  }

  @Test
  void outsideADemoThereIsOneTime() {
    assertThat(clock.instant())
        .isBetween(realClock.instant().minusSeconds(2), realClock.instant().plusSeconds(2));
    assertThat(clock.getZone().getId()).isEqualTo("Asia/Ho_Chi_Minh");
  }
}
