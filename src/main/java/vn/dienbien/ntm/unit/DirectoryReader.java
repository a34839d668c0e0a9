package vn.dienbien.ntm.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the directory from the database. */
@Component
class DirectoryReader {

  private final JdbcTemplate jdbc;

  DirectoryReader(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Directory read() {
    return Directory.of(
        jdbc.query("select * from unit order by position, id", (row, index) -> entry(row)),
        jdbc.query(
            "select code, name from department order by position",
            (row, index) -> new Department(row.getString("code"), row.getString("name"))));
  }

  private static DirectoryEntry entry(ResultSet row) throws SQLException {
    return new DirectoryEntry(
        new UnitSummary(
            row.getString("id"),
            row.getString("code"),
            UnitLevel.valueOf(row.getString("level")),
            UnitKind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getString("parent_id")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("successor_id"),
        row.getString("search"));
  }
}
