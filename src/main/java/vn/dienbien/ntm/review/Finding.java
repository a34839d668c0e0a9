package vn.dienbien.ntm.review;

import java.time.LocalDateTime;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.security.ActorKey;

/**
 * A finding on one criterion or indicator.
 *
 * @param assignee whose it is
 * @param subject number of a criterion (verification only) or id of an indicator
 * @param verdict null until judged
 * @param remark text; "" for none
 * @param recordedBy who recorded it; null until judged
 * @param recordedAt when; null until judged
 * @param version for recording it again
 */
public record Finding(
    ActorKey assignee,
    String subject,
    Verdict verdict,
    String remark,
    String recordedBy,
    LocalDateTime recordedAt,
    int version) {}
