package vn.dienbien.ntm.dossier;

import vn.dienbien.ntm.security.ActorKey;

/**
 * Items were returned out of a running review; the dossier stays where it is. Told inside the
 * transaction.
 *
 * @param dossierId key of the dossier
 * @param officer who in the commune supplements
 * @param leader who in the commune sends the answer
 */
public record SupplementAsked(long dossierId, ActorKey officer, ActorKey leader) {}
