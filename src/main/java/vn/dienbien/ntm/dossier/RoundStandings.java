package vn.dienbien.ntm.dossier;

import java.util.EnumSet;
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

  private static final Set<DossierStatus> ENDED_WITHOUT =
      EnumSet.of(
          DossierStatus.NOT_PASSED,
          DossierStatus.NOT_PROPOSED,
          DossierStatus.REGISTRATION_REFUSED,
          DossierStatus.REFUSED,
          DossierStatus.WITHDRAWN);

  private record Row(String communeId, DossierStatus status, boolean filed) {}

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
        Sentence.of("DossierStatus." + row.status().name()),
        !row.filed() || ENDED_WITHOUT.contains(row.status()));
  }
}
