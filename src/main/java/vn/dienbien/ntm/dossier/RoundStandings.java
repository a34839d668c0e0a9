package vn.dienbien.ntm.dossier;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.round.RoundDossiers;

/** Tells the rounds where their dossiers are. */
@Component
class RoundStandings implements RoundDossiers {

  private static final Set<String> ENDED_WITHOUT =
      Set.of("NOT_PASSED", "NOT_PROPOSED", "REGISTRATION_REFUSED", "REFUSED", "WITHDRAWN");

  private record Row(String communeId, String status, boolean filed) {}

  private final JdbcClient sql;

  RoundStandings(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Map<String, Standing> standings(int roundId) {
    return sql
        .sql(
            "select commune_id, status, first_filed_at is not null as filed from dossier"
                + " where round_id = ?")
        .param(roundId)
        .query(Row.class)
        .stream()
        .collect(Collectors.toUnmodifiableMap(Row::communeId, RoundStandings::standing));
  }

  private static Standing standing(Row row) {
    return new Standing(
        Sentence.of("DossierStatus." + row.status()),
        !row.filed() || ENDED_WITHOUT.contains(row.status()));
  }
}
