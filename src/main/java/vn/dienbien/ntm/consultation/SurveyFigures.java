package vn.dienbien.ntm.consultation;

import java.util.Optional;
import vn.dienbien.ntm.base.Share;

/**
 * What a survey counted; each null while it is not known.
 *
 * @param households households of the commune
 * @param asked households that were asked
 * @param satisfied households that were satisfied, of those asked
 */
public record SurveyFigures(Integer households, Integer asked, Integer satisfied) {

  /** Nothing known yet. */
  public static final SurveyFigures NONE = new SurveyFigures(null, null, null);

  /** Whether all are known. */
  public boolean isComplete() {
    return households != null && asked != null && satisfied != null;
  }

  /** The share of the households that were asked, if it can be computed. */
  public Optional<Share> coverage() {
    return share(asked, households);
  }

  /** The share of those asked that were satisfied, if it can be computed. */
  public Optional<Share> satisfaction() {
    return share(satisfied, asked);
  }

  static Optional<Share> share(Integer part, Integer whole) {
    return part == null || whole == null || part < 0 || whole <= 0
        ? Optional.empty()
        : Optional.of(Share.of(part, whole));
  }
}
