package vn.dienbien.ntm.village;

import java.time.LocalDateTime;
import vn.dienbien.ntm.criteria.Verdict;

/**
 * What one side says of a criterion.
 *
 * @param criterionNo number of the criterion
 * @param side who says it
 * @param verdict the verdict; null while only a note is written
 * @param note a note; "" for none
 * @param changedBy who wrote it last
 * @param changedAt when
 * @param version counts the changes, from 1; a change names the one it has seen
 */
public record VillageVerdict(
    int criterionNo,
    Side side,
    Verdict verdict,
    String note,
    String changedBy,
    LocalDateTime changedAt,
    int version) {}
