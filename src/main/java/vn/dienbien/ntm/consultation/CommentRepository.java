package vn.dienbien.ntm.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Announcements and comments. Writers hold the lock of the dossier. */
@Repository
class CommentRepository {

  private final JdbcClient sql;

  CommentRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** The announcements of a dossier by consultation, the oldest first. */
  Map<Long, List<Announcement>> announcements(long dossierId) {
    return byConsultation(
        sql.sql(
                "select a.* from announcement a join consultation c on c.id = a.consultation_id"
                    + " where c.dossier_id = ? order by a.announced_on, a.id")
            .param(dossierId)
            .query((row, index) -> Map.entry(row.getLong("consultation_id"), announcement(row)))
            .list());
  }

  /** The comments of a dossier by consultation, the oldest first. */
  Map<Long, List<Comment>> comments(long dossierId) {
    return byConsultation(
        sql.sql(
                "select m.* from consultation_comment m join consultation c"
                    + " on c.id = m.consultation_id where c.dossier_id = ? order by m.given_on, m.id")
            .param(dossierId)
            .query((row, index) -> Map.entry(row.getLong("consultation_id"), comment(row)))
            .list());
  }

  private static <T> Map<Long, List<T>> byConsultation(List<Map.Entry<Long, T>> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
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
