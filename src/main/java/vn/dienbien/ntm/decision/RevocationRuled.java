package vn.dienbien.ntm.decision;

import java.util.Set;
import vn.dienbien.ntm.security.ActorKey;

/**
 * The chair has ruled on a re-check. Told inside the transaction of the step.
 *
 * @param revocation the re-check as it was before
 * @param isRevoked whether the recognition is revoked; otherwise it stands
 * @param concerned who must know: the desk that proposed and whoever was heard, unless the dossier
 *     of the recognition tells the commune
 */
public record RevocationRuled(Revocation revocation, boolean isRevoked, Set<ActorKey> concerned) {}
