package vn.dienbien.ntm.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** Secret means secret: looks for a way from a person to a ballot in all tables. */
@Import(Hall.class)
@ExtendWith(OutputCaptureExtension.class)
class SecrecyTest extends DatabaseTest {

  @Autowired A a;
  @Autowired Hall hall;
  @Autowired BallotBox box;
  @Autowired JdbcTemplate jdbc;

  @Test
  @DisplayName(
      "a ballot has a random key, its dossier and its choice: no person, time, order, number")
  void columns() {
    assertThat(
            jdbc.queryForList(
                "select concat(column_name, ' ', column_type, ' ', column_key, extra)"
                    + " from information_schema.columns where table_schema = database()"
                    + " and table_name = 'ballot' order by ordinal_position",
                String.class))
        .containsExactly("id binary(16) PRI", "agenda_item_id int(11) MUL", "choice varchar(10) ");
    assertThat(
            jdbc.queryForList(
                "select column_name from information_schema.columns"
                    + " where table_schema = database() and table_name = 'ballot_taken'",
                String.class))
        .containsExactlyInAnyOrder("agenda_item_id", "member_id");
    assertThat(
            jdbc.queryForMap(
                "select auto_increment, row_format from information_schema.tables"
                    + " where table_schema = database() and table_name = 'ballot'"))
        .containsEntry("auto_increment", null);
    assertThat(
            jdbc.queryForList(
                "select table_name from information_schema.key_column_usage"
                    + " where table_schema = database() and referenced_table_name = 'ballot'",
                String.class))
        .as("nothing points at a ballot")
        .isEmpty();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from information_schema.tables where table_schema = database()"
                    + " and table_name = 'ballot' and (create_options like '%versioning%')",
                Integer.class))
        .isZero();
  }

  @Test
  @DisplayName("casting changes three tables only, and but one of them knows the choice")
  void nothingElseIsWritten() {
    DossierStory dossier = a.dossier().combined();
    hall.open(4, dossier);
    Choice[] choices = {Choice.FOR, Choice.AGAINST, Choice.ABSTAIN, Choice.FOR_BASIC};
    for (int number = 1; number <= choices.length; number++) {
      Map<String, Object> before = checksums();
      hall.cast(hall.person(number), 0, choices[number - 1]);
      Map<String, Object> after = checksums();
      assertThat(changed(before, after)).containsExactly("ballot", "ballot_taken", "open_task");
    }
    assertThat(hall.awaited(dossier)).as("the row of work is gone, not changed").isEmpty();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from open_ballot where agenda_item_id = ?",
                Integer.class,
                hall.item(0).id()))
        .isZero();
  }

  @Test
  @DisplayName("the order of the ballots on disk is not the order in which they were cast")
  void order() {
    DossierStory dossier = a.dossier().combined();
    hall.open(3, dossier);
    int item = hall.item(0).id();
    List<Choice> cast =
        IntStream.range(0, 60)
            .mapToObj(number -> number < 30 ? Choice.FOR : Choice.AGAINST)
            .toList();
    cast.forEach(choice -> box.cast(item, choice));
    assertThat(stored(item)).hasSize(60).isNotEqualTo(cast);
    jdbc.update("delete from ballot where agenda_item_id = ?", item);
  }

  @Test
  @DisplayName("closing writes all ballots anew under new keys: the marks of storage join nothing")
  void mixed() {
    DossierStory dossier = a.dossier().combined();
    hall.open(4, dossier);
    hall.castAll(0, Choice.FOR, Choice.AGAINST, Choice.FOR, Choice.ABSTAIN);
    int item = hall.item(0).id();
    List<String> before = keys(item);
    hall.close();
    assertThat(keys(item)).hasSize(4).doesNotHaveDuplicates().doesNotContainAnyElementsOf(before);
    assertThat(hall.item(0).tally()).isEqualTo(new Tally(4, 4, 4, 2, 0, 1, 1, 0));
    assertThat(hall.item(0).votes()).isEmpty();
  }

  @Test
  @DisplayName(
      "neither the log nor the engine says anything of a ballot, not even that one was cast")
  void logAndEngine() {
    DossierStory dossier = a.dossier().combined();
    int session = hall.open(3, dossier);
    hall.castAll(0, Choice.FOR, Choice.AGAINST, Choice.FOR);
    hall.close();
    for (String subject : List.of("session:" + session, "dossier:" + dossier.id())) {
      assertThat(
              jdbc.queryForList(
                  "select concat(kind, args) from audit_entry where subject = ?",
                  String.class,
                  subject))
          .noneMatch(
              entry -> Arrays.stream(Choice.values()).anyMatch(c -> entry.contains(c.name())));
    }
    assertThat(
            jdbc.queryForList(
                "select actor_id from audit_entry where actor_id in (?, ?, ?) and (subject = ? or"
                    + " subject = ?)",
                Long.class,
                hall.person(1).personId(),
                hall.person(2).personId(),
                hall.person(3).personId(),
                "session:" + session,
                "dossier:" + dossier.id()))
        .as("the log has no entry of a member: neither time nor order of the votes")
        .isEmpty();
    assertThat(
            jdbc.queryForList(
                "select concat(NAME_, coalesce(TEXT_, '')) from ACT_HI_VARINST", String.class))
        .noneMatch(
            value ->
                value.contains("AGAINST")
                    || value.contains("ABSTAIN")
                    || value.contains("PERSON@"));
  }

  @Test
  @DisplayName("what the portal writes to its own log while people vote tells neither who nor what")
  void ownLog(CapturedOutput log) {
    DossierStory dossier = a.dossier().combined();
    hall.open(3, dossier);
    int before = log.length();
    hall.castAll(0, Choice.FOR, Choice.AGAINST, Choice.ABSTAIN);
    String written = log.subSequence(before, log.length()).toString();
    for (int number = 1; number <= 3; number++) {
      assertThat(written).doesNotContain(hall.person(number).username());
    }
    assertThat(written).doesNotContain(Choice.AGAINST.name(), Choice.ABSTAIN.name());
  }

  @Test
  @DisplayName(
      "the database that comes with the portal keeps no log of statements beside its tables")
  void databaseLogs() {
    assertThat(
            jdbc.queryForMap(
                "select @@log_bin as binlog, @@general_log as general, @@slow_query_log as slow"))
        .allSatisfy((log, isOn) -> assertThat(String.valueOf(isOn)).as(log).isIn("0", "false"));
  }

  private List<Choice> stored(int item) {
    return jdbc.queryForList(
        "select choice from ballot force index (primary) where agenda_item_id = " + item,
        Choice.class);
  }

  private List<String> keys(int item) {
    return jdbc.queryForList(
        "select hex(id) from ballot where agenda_item_id = ?", String.class, item);
  }

  /** A checksum of every table, the engine's too. */
  private Map<String, Object> checksums() {
    String tables =
        jdbc
            .queryForList(
                "select table_name from information_schema.tables"
                    + " where table_schema = database() and table_type = 'BASE TABLE'",
                String.class)
            .stream()
            .map(name -> "`" + name + "`")
            .collect(Collectors.joining(", "));
    Map<String, Object> sums = new TreeMap<>();
    jdbc.query(
        "checksum table " + tables,
        row -> {
          String name = row.getString(1);
          sums.put(name.substring(name.indexOf('.') + 1), String.valueOf(row.getObject(2)));
        });
    return sums;
  }

  private static TreeSet<String> changed(Map<String, Object> before, Map<String, Object> after) {
    return after.keySet().stream()
        .filter(table -> !after.get(table).equals(before.get(table)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
