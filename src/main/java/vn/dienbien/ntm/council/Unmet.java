package vn.dienbien.ntm.council;

import java.util.List;

/**
 * The criteria that the appraisal found not met, and why the council may recognise all the same.
 *
 * @param criteria their numbers, in order; empty if there are none
 * @param reason "" while none is recorded
 * @param by who recorded it; null while none is recorded
 */
public record Unmet(List<Integer> criteria, String reason, String by) {

  /** Whether the session cannot be closed before a reason is recorded. */
  public boolean isReasonMissing() {
    return !criteria.isEmpty() && reason.isBlank();
  }
}
