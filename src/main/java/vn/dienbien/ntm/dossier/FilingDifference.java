package vn.dienbien.ntm.dossier;

import java.util.List;

/**
 * What changed from one filing to the next.
 *
 * @param before the earlier filing, with its letter
 * @param after the later one
 * @param claims the indicators that differ, in the order of the set
 * @param papers the papers whose files differ, in the order of the version
 */
public record FilingDifference(
    Filing before, Filing after, List<ClaimChange> claims, List<PaperChange> papers) {}
