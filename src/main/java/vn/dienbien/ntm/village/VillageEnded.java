package vn.dienbien.ntm.village;

import java.util.Set;
import vn.dienbien.ntm.security.ActorKey;

/**
 * A request has ended: it was decided on or withdrawn. Told inside the transaction of the step.
 *
 * @param request the request as it was before
 * @param how an ended status
 * @param concerned who must know: the commune of a decision, of a withdrawal whoever had the
 *     request
 */
public record VillageEnded(VillageRequest request, VillageStatus how, Set<ActorKey> concerned) {}
