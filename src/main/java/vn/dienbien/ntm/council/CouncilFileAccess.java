package vn.dienbien.ntm.council;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.document.FileAccess;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Who may read the scanned sheets of the council: the secretary always; once the session is closed
 * the council and the province read the counts on paper, and the opinions of an open ballot.
 */
@Component
class CouncilFileAccess implements FileAccess {

  private final JdbcClient sql;
  private final CurrentUser currentUser;

  CouncilFileAccess(JdbcClient sql, CurrentUser currentUser) {
    this.sql = sql;
    this.currentUser = currentUser;
  }

  @Override
  public boolean mayRead(long fileId) {
    SignedIn user = currentUser.get();
    if (user.has(Role.COUNCIL_SECRETARY)) {
      return shows(fileId, "true", "true");
    }
    boolean isOfTheRoom =
        user.has(Role.COUNCIL_MEMBER)
            || user.has(Role.COUNCIL_CHAIR)
            || user.has(Role.PROVINCE_OFFICER)
            || user.has(Role.PROVINCE_LEADER)
            || user.has(Role.VIEWER);
    return isOfTheRoom
        && shows(fileId, "s.status = 'CLOSED'", "s.status = 'CLOSED' and not a.secret");
  }

  private boolean shows(long fileId, String paperIf, String opinionIf) {
    return sql.sql(
                "select exists (select 1 from paper_count p"
                    + " join agenda_item a on a.id = p.agenda_item_id"
                    + " join council_session s on s.id = a.session_id"
                    + " where p.file_id = :file and "
                    + paperIf
                    + ") or exists (select 1 from written_opinion o"
                    + " join agenda_item a on a.id = o.agenda_item_id"
                    + " join council_session s on s.id = a.session_id"
                    + " where o.file_id = :file and "
                    + opinionIf
                    + ")")
            .param("file", fileId)
            .query(Integer.class)
            .single()
        == 1;
  }
}
