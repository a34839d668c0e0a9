package vn.dienbien.ntm.dossier;

import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.criteria.Verdict;

/**
 * All claims of a dossier at once, in the order of the criteria set.
 *
 * @param dossierId key of the dossier
 * @param set the criteria set it is pinned to
 * @param claims one for each indicator of the set
 * @param notes what earlier sources say of criteria
 */
public record ClaimBook(
    long dossierId, CriteriaSet set, List<ClaimView> claims, List<CriterionNote> notes) {

  /** The claims of one criterion. */
  public List<ClaimView> of(Criterion criterion) {
    return claims.stream()
        .filter(claim -> claim.indicator().criterionNo() == criterion.no())
        .toList();
  }

  /**
   * The claim of one indicator; throws {@link java.util.NoSuchElementException} for a foreign one.
   */
  public ClaimView claim(String indicatorId) {
    return claims.stream()
        .filter(claim -> claim.indicator().id().equals(indicatorId))
        .findFirst()
        .orElseThrow();
  }

  /** What earlier sources say of one criterion. */
  public List<CriterionNote> notesOf(Criterion criterion) {
    return notes.stream().filter(note -> note.criterionNo() == criterion.no()).toList();
  }

  /** The verdict of a criterion from those of its indicators; empty while it is open. */
  public Optional<Verdict> verdictOf(Criterion criterion) {
    return Verdict.ofCriterion(of(criterion).stream().map(ClaimView::verdict).toList());
  }

  /** How many indicators are ready to be filed. */
  public int ready() {
    return (int) claims.stream().filter(claim -> claim.gaps().isEmpty()).count();
  }

  /** What stands against making the draft public; empty when every indicator is judged. */
  public List<Sentence> beforeConsultation() {
    return FilingRule.beforeConsultation(this);
  }

  /** How many criteria are met as claimed. */
  public int criteriaMet() {
    return (int)
        set.criteria().stream()
            .filter(criterion -> verdictOf(criterion).filter(v -> v == Verdict.MET).isPresent())
            .count();
  }

  /** The claims that lack something. */
  public List<ClaimView> incomplete() {
    return claims.stream().filter(claim -> !claim.gaps().isEmpty()).toList();
  }
}
