package vn.dienbien.ntm.dossier;

import java.util.Map;
import java.util.Set;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Which dossiers exist for a person, as a condition on the table {@code dossier d}: the same as
 * {@link DossierAccess} decides for one of them. For lists that read dossiers in SQL.
 *
 * @param sql the condition
 * @param values the values that it names
 */
public record DossierScope(String sql, Map<String, Object> values) {

  /** The values are copied. */
  public DossierScope {
    values = Map.copyOf(values);
  }

  /** The dossiers that a person may see. */
  public static DossierScope of(SignedIn user) {
    if (DossierAccess.seesWholeProvince(user)) {
      return new DossierScope("1 = 1", Map.of());
    }
    return new DossierScope(
        "(d.commune_id in (:communes) or d.district_id in (:districts) or exists (select 1 from"
            + " dossier_grant g where g.dossier_id = d.id and g.actor_key in (:actors)))",
        Map.of(
            "communes",
            orNone(DossierAccess.communesOf(user)),
            "districts",
            orNone(DossierAccess.districtsOf(user)),
            "actors",
            user.actorKeys().stream().map(ActorKey::text).toList()));
  }

  /** SQL knows no empty list. */
  private static Set<String> orNone(Set<String> places) {
    return places.isEmpty() ? Set.of("-") : places;
  }
}
