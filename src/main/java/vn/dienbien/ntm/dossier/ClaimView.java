package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Threshold;
import vn.dienbien.ntm.criteria.Verdict;

/**
 * What the commune states of one indicator, with what follows from it.
 *
 * @param indicator the indicator of the law
 * @param threshold what the value must reach: by the law, or as the province laid it down
 * @param value what was entered; all parts null before anything was
 * @param computed verdict by the threshold; null when nothing was entered or it is judged by hand
 * @param own the commune's own verdict; null when it follows the computed one
 * @param reason why the own verdict differs, or a remark
 * @param evidence files attached now
 * @param isOpen whether value and verdict may be edited in the dossier's present status
 * @param isProvable whether evidence may be attached and taken off in that status
 * @param returnReason why it, or a file of it, was returned, one reason a line, while that return
 *     is open; null otherwise
 * @param version for {@link ClaimService#enter}; {@link #NEW} before anything was entered
 * @param changedBy who entered it last; null before
 * @param changedAt when; null before
 * @param carriedYear year of the round it was brought from, until a person has entered or confirmed
 *     it; null otherwise
 */
public record ClaimView(
    Indicator indicator,
    Threshold threshold,
    IndicatorValue value,
    Verdict computed,
    Verdict own,
    String reason,
    List<EvidenceView> evidence,
    boolean isOpen,
    boolean isProvable,
    String returnReason,
    int version,
    String changedBy,
    LocalDateTime changedAt,
    Integer carriedYear) {

  /** The version of a claim of which nothing was entered yet. */
  public static final int NEW = -1;

  /** The verdict that counts: the commune's own, else the computed one. */
  public Optional<Verdict> verdict() {
    return Optional.ofNullable(own == null ? computed : own);
  }

  /** Whether it was brought from an earlier round and nobody has looked at it since. */
  public boolean isCarried() {
    return carriedYear != null;
  }

  /** Whether no threshold can be applied, so that a person must judge. */
  public boolean isByHand() {
    return threshold.byHand();
  }

  /** Whether the own verdict contradicts the computed one. */
  public boolean isContradicting() {
    return own != null && computed != null && own != computed;
  }

  /** What keeps this indicator from being filed; empty when it is ready. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    if (verdict().isEmpty()) {
      gaps.add(isByHand() ? Gap.JUDGEMENT : Gap.VALUE);
    }
    if (isContradicting() && reason.isBlank()) {
      gaps.add(Gap.REASON);
    }
    if (isCarried()) {
      gaps.add(Gap.REVIEW);
    }
    if (evidence.isEmpty()) {
      gaps.add(Gap.EVIDENCE);
    }
    return gaps;
  }

  /** What an indicator can lack. */
  public enum Gap {
    /** No value was entered. */
    VALUE,
    /** Left to the province and not yet judged by hand. */
    JUDGEMENT,
    /** The own verdict differs without a reason. */
    REASON,
    /** Brought from an earlier round and not looked at since. */
    REVIEW,
    /** No file is attached. */
    EVIDENCE
  }
}
