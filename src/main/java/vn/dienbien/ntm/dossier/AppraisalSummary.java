package vn.dienbien.ntm.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the combined appraisal of dossiers came to, for stages that come after it and cannot see the
 * review. Implemented by the feature that reviews.
 */
public interface AppraisalSummary {

  /** The figures of those of the dossiers whose appraisal has combined findings, by dossier. */
  Map<Long, Figures> of(Collection<Long> dossierIds);

  /**
   * The criteria of one appraisal by verdict.
   *
   * @param met how many are met
   * @param basicallyMet how many are basically met
   * @param notAssessed how many could not be assessed
   * @param unmet numbers of the criteria not met, in order
   */
  record Figures(int met, int basicallyMet, int notAssessed, List<Integer> unmet) {}
}
