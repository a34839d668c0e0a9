package vn.dienbien.ntm.round;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.platform.UserCommand;

/** What earlier sources say of the candidates of a round. */
@Service
@PreAuthorize("isAuthenticated()")
public class CandidateNoteService {

  private final JdbcTemplate jdbc;

  CandidateNoteService(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps notes on a candidate, in one batch; a note known already gets the new source. Drafts that
   * are open already do not change.
   */
  @UserCommand
  @PreAuthorize(RoundDesk.ROLES)
  public void keep(int roundId, String communeId, List<CandidateNote> notes) {
    jdbc.batchUpdate(
        "insert into candidate_note (round_id, unit_id, criterion_no, kind, source)"
            + " values (?, ?, ?, ?, ?) on duplicate key update source = values(source)",
        notes.stream()
            .map(
                note ->
                    new Object[] {
                      roundId, communeId, note.criterionNo(), note.kind(), note.source()
                    })
            .toList());
  }
}
