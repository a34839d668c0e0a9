package vn.dienbien.ntm.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows that name stored files. */
@Repository
class StoredFiles {

  private final NamedParameterJdbcTemplate jdbc;

  StoredFiles(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A row: the file, and who sent it when (real time). */
  record Row(StoredFileSummary summary, long storedBy, LocalDateTime storedAt) {}

  /** Adds a row and returns its id. */
  long add(Row row) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    StoredFileSummary file = row.summary();
    jdbc.update(
        "insert into stored_file (sha256, name, media_type, size, stored_by, stored_at)"
            + " values (:sha256, :name, :mediaType, :size, :storedBy, :storedAt)",
        new MapSqlParameterSource()
            .addValue("sha256", file.sha256())
            .addValue("name", file.name())
            .addValue("mediaType", file.mediaType())
            .addValue("size", file.size())
            .addValue("storedBy", row.storedBy())
            .addValue("storedAt", row.storedAt()),
        key,
        new String[] {"id"});
    return key.getKey().longValue();
  }

  /** The row of an id, if any. */
  Optional<Row> find(long id) {
    return find(List.of(id)).stream().findFirst();
  }

  /** The rows of the ids that exist, ascending. */
  List<Row> find(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.query(
            "select * from stored_file where id in (:ids) order by id",
            new MapSqlParameterSource("ids", ids),
            (row, index) -> read(row));
  }

  /** Those of the hashes that a row names. */
  Set<String> named(Collection<String> hashes) {
    return hashes.isEmpty()
        ? Set.of()
        : Set.copyOf(
            jdbc.queryForList(
                "select distinct sha256 from stored_file where sha256 in (:hashes)",
                new MapSqlParameterSource("hashes", hashes),
                String.class));
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        new StoredFileSummary(
            row.getLong("id"),
            row.getString("name"),
            row.getString("media_type"),
            row.getLong("size"),
            row.getString("sha256")),
        row.getLong("stored_by"),
        row.getObject("stored_at", LocalDateTime.class));
  }
}
