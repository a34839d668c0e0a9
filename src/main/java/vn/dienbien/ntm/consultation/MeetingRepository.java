package vn.dienbien.ntm.consultation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings. Writers hold the lock of the dossier. */
@Repository
class MeetingRepository {

  private final JdbcClient sql;

  MeetingRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** All meetings of both levels, the oldest first. */
  List<Meeting> ofDossier(long dossierId) {
    return sql.sql("select * from meeting where dossier_id = ? order by id")
        .param(dossierId)
        .query(
            (row, index) ->
                new Meeting(
                    ConsultationLevel.valueOf(row.getString("level")),
                    row.getInt("meeting_no"),
                    new NewMeeting(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("chair"),
                        row.getString("secretary"),
                        new Ballots(
                            row.getInt("present"),
                            row.getInt("votes_for"),
                            row.getInt("against"),
                            row.getInt("abstained")),
                        row.getBoolean("is_secret"),
                        row.getLong("minutes_file")),
                    row.getString("recorded_by")))
        .list();
  }

  /** The newest meeting of a level. */
  Optional<Meeting> last(long dossierId, ConsultationLevel level) {
    return ofDossier(dossierId).stream()
        .filter(meeting -> meeting.level() == level)
        .reduce((one, other) -> other);
  }

  void add(
      long dossierId, ConsultationLevel level, NewMeeting meeting, String by, LocalDateTime at) {
    sql.sql(
            "insert into meeting (dossier_id, level, meeting_no, held_on, place, chair, secretary,"
                + " present, votes_for, against, abstained, is_secret, minutes_file, recorded_by,"
                + " recorded_at) select :dossier, :level, coalesce(max(meeting_no), 0) + 1,"
                + " :heldOn, :place, :chair, :secretary, :present, :for, :against, :abstained,"
                + " :secret, :minutes, :by, :at from meeting"
                + " where dossier_id = :dossier and level = :level")
        .param("dossier", dossierId)
        .param("level", level.name())
        .param("heldOn", meeting.heldOn())
        .param("place", meeting.place().strip())
        .param("chair", meeting.chair().strip())
        .param("secretary", meeting.secretary().strip())
        .param("present", meeting.ballots().present())
        .param("for", meeting.ballots().votesFor())
        .param("against", meeting.ballots().against())
        .param("abstained", meeting.ballots().abstained())
        .param("secret", meeting.isSecret())
        .param("minutes", meeting.minutesFile())
        .param("by", by)
        .param("at", at)
        .update();
  }
}
