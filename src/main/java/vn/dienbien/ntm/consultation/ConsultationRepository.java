package vn.dienbien.ntm.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consultations with announcements and comments. Writers hold the lock of the dossier. */
@Repository
class ConsultationRepository {

  private final JdbcClient sql;

  ConsultationRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** All rounds of both levels, the oldest first: three statements. */
  List<Consultation> ofDossier(long dossierId) {
    Map<Long, List<Announcement>> announcements = announcements(dossierId);
    Map<Long, List<Comment>> comments = comments(dossierId);
    return sql.sql("select * from consultation where dossier_id = ? order by id")
        .param(dossierId)
        .query(
            (row, index) ->
                consultation(
                    row,
                    announcements.getOrDefault(row.getLong("id"), List.of()),
                    comments.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  /** The newest round of a level. */
  Optional<Consultation> last(long dossierId, ConsultationLevel level) {
    return ofDossier(dossierId).stream()
        .filter(consultation -> consultation.level() == level)
        .reduce((one, other) -> other);
  }

  /** The number of the newest round of a level. */
  Optional<Integer> lastRound(long dossierId, ConsultationLevel level) {
    return sql.sql("select max(round_no) from consultation where dossier_id = ? and level = ?")
        .params(dossierId, level.name())
        .query(Integer.class)
        .optional();
  }

  /** Opens the next round of a level; gives its number. */
  int open(
      long dossierId, ConsultationLevel level, PublicNotice notice, String by, LocalDateTime at) {
    int round =
        sql.sql(
                "select coalesce(max(round_no), 0) + 1 from consultation"
                    + " where dossier_id = ? and level = ?")
            .params(dossierId, level.name())
            .query(Integer.class)
            .single();
    sql.sql(
            "insert into consultation (dossier_id, level, round_no, starts_on, ends_on, places,"
                + " notice_file, opened_by, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(dossierId)
        .param(level.name())
        .param(round)
        .param(notice.startsOn())
        .param(notice.endsOn())
        .param(notice.places().strip())
        .param(notice.fileId())
        .param(by)
        .param(at)
        .update();
    return round;
  }

  void correct(long consultation, PublicNotice notice) {
    sql.sql(
            "update consultation set starts_on = ?, ends_on = ?, places = ?, notice_file = ?"
                + " where id = ?")
        .param(notice.startsOn())
        .param(notice.endsOn())
        .param(notice.places().strip())
        .param(notice.fileId())
        .param(consultation)
        .update();
  }

  void keepSummary(long consultation, String summary) {
    sql.sql("update consultation set summary = ? where id = ?")
        .params(summary, consultation)
        .update();
  }

  void conclude(long consultation, String by, LocalDateTime at) {
    sql.sql("update consultation set concluded_by = ?, concluded_at = ? where id = ?")
        .params(by, at, consultation)
        .update();
  }

  void announce(long consultation, NewAnnouncement announcement, String by, LocalDateTime at) {
    sql.sql(
            "insert into announcement (consultation_id, announced_on, channel, reference,"
                + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?)")
        .params(
            consultation,
            announcement.announcedOn(),
            announcement.channel().name(),
            announcement.reference().strip(),
            by,
            at)
        .update();
  }

  void removeAnnouncement(long consultation, long announcement) {
    sql.sql("delete from announcement where consultation_id = ? and id = ?")
        .params(consultation, announcement)
        .update();
  }

  void addComment(long consultation, NewComment comment, String by, LocalDateTime at) {
    sql.sql(
            "insert into consultation_comment (consultation_id, kind, author, given_on, words,"
                + " answer, changed_draft, file_id, recorded_by, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(consultation)
        .param(comment.kind().name())
        .param(comment.author())
        .param(comment.givenOn())
        .param(comment.words())
        .param(comment.answer())
        .param(comment.changedDraft())
        .param(comment.fileId())
        .param(by)
        .param(at)
        .update();
  }

  /** Whether the version before was there to be changed. */
  boolean changeComment(long id, int version, NewComment comment, String by, LocalDateTime at) {
    return sql.sql(
                "update consultation_comment set kind = ?, author = ?, given_on = ?, words = ?,"
                    + " answer = ?, changed_draft = ?, file_id = ?, recorded_by = ?,"
                    + " recorded_at = ?, version = version + 1 where id = ? and version = ?")
            .param(comment.kind().name())
            .param(comment.author())
            .param(comment.givenOn())
            .param(comment.words())
            .param(comment.answer())
            .param(comment.changedDraft())
            .param(comment.fileId())
            .param(by)
            .param(at)
            .param(id)
            .param(version)
            .update()
        == 1;
  }

  void removeComment(long id) {
    sql.sql("delete from consultation_comment where id = ?").param(id).update();
  }

  /** The consultations that show a file. */
  List<Showing> showing(long fileId) {
    return sql.sql(
            "select dossier_id, level from consultation"
                + " where notice_file = :file or id in"
                + " (select consultation_id from consultation_comment where file_id = :file)"
                + " union select dossier_id, level from meeting where minutes_file = :file"
                + " union select s.dossier_id, 'DISTRICT' from survey s"
                + " join survey_file f on f.survey_id = s.id where f.file_id = :file")
        .param("file", fileId)
        .query(
            (row, index) ->
                new Showing(
                    row.getLong("dossier_id"), ConsultationLevel.valueOf(row.getString("level"))))
        .list();
  }

  /** Where a file is shown. */
  record Showing(long dossierId, ConsultationLevel level) {}

  private Map<Long, List<Announcement>> announcements(long dossierId) {
    return sql
        .sql(
            "select a.* from announcement a join consultation c on c.id = a.consultation_id"
                + " where c.dossier_id = ? order by a.announced_on, a.id")
        .param(dossierId)
        .query((row, index) -> Map.entry(row.getLong("consultation_id"), announcement(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Map<Long, List<Comment>> comments(long dossierId) {
    return sql
        .sql(
            "select m.* from consultation_comment m join consultation c"
                + " on c.id = m.consultation_id where c.dossier_id = ? order by m.given_on, m.id")
        .param(dossierId)
        .query((row, index) -> Map.entry(row.getLong("consultation_id"), comment(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Consultation consultation(
      ResultSet row, List<Announcement> announcements, List<Comment> comments) throws SQLException {
    return new Consultation(
        row.getLong("id"),
        ConsultationLevel.valueOf(row.getString("level")),
        row.getInt("round_no"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getString("places"),
        row.getObject("notice_file", Long.class),
        row.getString("summary"),
        row.getObject("opened_at", LocalDateTime.class),
        row.getString("concluded_by"),
        row.getObject("concluded_at", LocalDateTime.class),
        announcements,
        comments);
  }

  private static Announcement announcement(ResultSet row) throws SQLException {
    return new Announcement(
        row.getLong("id"),
        row.getObject("announced_on", LocalDate.class),
        AnnouncementChannel.valueOf(row.getString("channel")),
        row.getString("reference"),
        row.getString("recorded_by"));
  }

  private static Comment comment(ResultSet row) throws SQLException {
    return new Comment(
        row.getLong("id"),
        new NewComment(
            CommenterKind.valueOf(row.getString("kind")),
            row.getString("author"),
            row.getObject("given_on", LocalDate.class),
            row.getString("words"),
            row.getString("answer"),
            row.getBoolean("changed_draft"),
            row.getObject("file_id", Long.class)),
        row.getString("recorded_by"),
        row.getInt("version"));
  }
}
