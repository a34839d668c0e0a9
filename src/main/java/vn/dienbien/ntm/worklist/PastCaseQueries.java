package vn.dienbien.ntm.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.security.ActorKey;

/** Reads what a person took part in, newest first: found, counted and paged in one statement. */
@Repository
class PastCaseQueries {

  /** The last entry of a person for each case of a kind; an index answers it. */
  private static final String MINE =
      "(select a.subject, cast(substring(a.subject, char_length('%1$s') + 2) as unsigned) as id,"
          + " max(a.seq) as seq from audit_entry a where a.actor_id = :person"
          + " and a.subject like '%1$s:%%' group by a.subject)";

  /** Cases with an entry, of those the person may read, by somebody of that name. */
  private static final String BY_NAME =
      " or m.subject in (select o.subject from person p join audit_entry o on o.actor_id = p.id"
          + " where p.search like :search and o.audience in (:audiences)"
          + " and o.subject like '%1$s:%%')";

  private final NamedParameterJdbcTemplate jdbc;
  private final AuditRows audit;

  PastCaseQueries(NamedParameterJdbcTemplate jdbc, AuditRows audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /**
   * A page of cases.
   *
   * @param audiences whose entries tell who else took part
   */
  WorklistPage<PastCaseRow> page(
      long personId, Set<Audience> audiences, List<CaseSource> sources, PastCaseFilter filter) {
    String cases =
        sources.stream()
            .map(source -> branch(source, filter))
            .collect(Collectors.joining(" union all "));
    long[] total = new long[1];
    List<PastCaseRow> rows =
        jdbc.query(
            "select x.*, e.kind, e.args, e.actor_name, e.business_at from (select c.*,"
                + " count(*) over () as total from ("
                + cases
                + ") c order by c.seq desc limit :size offset :offset) x"
                + " join audit_entry e on e.seq = x.seq order by x.seq desc",
            new MapSqlParameterSource("person", personId)
                .addValue("audiences", audiences.stream().map(Enum::name).toList())
                .addValue("search", SearchText.likePattern(filter.search()))
                .addValue("size", PastCaseFilter.SIZE)
                .addValue("offset", filter.offset()),
            (row, index) -> {
              total[0] = row.getLong("total");
              return row(row);
            });
    return new WorklistPage<>(rows, total[0]);
  }

  private static String branch(CaseSource source, PastCaseFilter filter) {
    String search = filter.search().isBlank() ? "" : " where c.search like :search" + BY_NAME;
    return ("select m.subject, c.title, c.number, c.year, c.status, m.seq from "
            + MINE
            + " m join (%2$s) c on c.id = m.id"
            + search)
        .formatted(source.kind(), source.rows());
  }

  /** Who must do what about these subjects; the ballots of a council are nobody's business here. */
  List<Waiting> waiting(Collection<Subject> subjects) {
    return jdbc.query(
        "select distinct subject, actor_key from open_task where subject in (:subjects)"
            + " and step_id <> :ballot order by subject, actor_key",
        new MapSqlParameterSource("subjects", subjects.stream().map(Subject::text).toList())
            .addValue("ballot", Scope.BALLOT),
        (row, index) ->
            new Waiting(
                Subject.of(row.getString("subject")), new ActorKey(row.getString("actor_key"))));
  }

  /** Who has something to do about a subject. */
  record Waiting(Subject subject, ActorKey actor) {}

  private PastCaseRow row(ResultSet row) throws SQLException {
    return new PastCaseRow(
        Subject.of(row.getString("subject")),
        row.getString("title"),
        row.getString("number"),
        row.getInt("year"),
        row.getString("status"),
        audit.sentence(row),
        row.getObject("business_at", LocalDateTime.class));
  }
}
