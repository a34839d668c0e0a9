package vn.dienbien.ntm.dossier;

import java.util.List;

/**
 * What changed from one filing to the next.
 *
 * @param before the earlier filing, with its letter
 * @param after the later one
 * @param claims the indicators that differ, in the order of the set
 */
public record FilingDifference(Filing before, Filing after, List<ClaimChange> claims) {}
