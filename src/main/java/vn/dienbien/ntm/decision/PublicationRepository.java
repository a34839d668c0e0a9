package vn.dienbien.ntm.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Announcements of recognitions, one for a decision. */
@Repository
class AnnouncementRepository {

  private final JdbcClient sql;

  AnnouncementRepository(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Announcement> of(long decisionId) {
    return sql.sql("select * from decision_announcement where decision_id = ?")
        .param(decisionId)
        .query(
            (row, index) ->
                new Announcement(
                    row.getObject("announced_on", LocalDate.class),
                    row.getString("media"),
                    row.getBoolean("ceremony"),
                    row.getObject("handed_on", LocalDate.class)))
        .optional();
  }

  void keep(long decisionId, Announcement announcement, String by, LocalDateTime at) {
    sql.sql(
            "insert into decision_announcement (decision_id, announced_on, media, ceremony,"
                + " handed_on, recorded_by, recorded_at)"
                + " values (:decision, :on, :media, :ceremony, :handed, :by, :at)"
                + " on duplicate key update announced_on = :on, media = :media,"
                + " ceremony = :ceremony, handed_on = :handed, recorded_by = :by,"
                + " recorded_at = :at")
        .param("decision", decisionId)
        .param("on", announcement.announcedOn())
        .param("media", announcement.media())
        .param("ceremony", announcement.isCeremony())
        .param("handed", announcement.handedOn())
        .param("by", by)
        .param("at", at)
        .update();
  }
}
