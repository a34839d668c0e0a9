package vn.dienbien.ntm.decision;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.round.Recognitions;

/**
 * Who is recognised, by the register: the last row that recognises or revokes counts. Rows without
 * a date come from the report of 2021 and are older than every decision of the portal.
 */
@Component
class RecognitionRegister implements Recognitions {

  private final JdbcClient sql;

  RecognitionRegister(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> recognised(RecognitionLevel level, Collection<String> communeIds) {
    if (communeIds.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        sql.sql(
                "select commune_id from (select commune_id, outcome, row_number() over (partition"
                    + " by commune_id order by decided_on is null, decided_on desc, id desc) as place"
                    + " from decision where level = :level and outcome in ('RECOGNISED', 'REVOKED')"
                    + " and commune_id in (:communes)) last"
                    + " where last.place = 1 and last.outcome = 'RECOGNISED'")
            .param("level", level.name())
            .param("communes", communeIds)
            .query(String.class)
            .list());
  }
}
