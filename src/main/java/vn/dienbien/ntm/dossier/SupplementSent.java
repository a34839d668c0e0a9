package vn.dienbien.ntm.dossier;

import java.util.Set;

/**
 * The commune has answered a return out of a running review. Told inside the transaction.
 *
 * @param dossierId key of the dossier
 * @param indicators ids of the indicators that were named, themselves or by a file
 */
public record SupplementSent(long dossierId, Set<String> indicators) {}
