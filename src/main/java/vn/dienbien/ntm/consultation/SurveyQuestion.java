package vn.dienbien.ntm.consultation;

import java.util.Optional;
import vn.dienbien.ntm.base.Share;

/**
 * One question of a survey.
 *
 * @param name what was asked about, at most 300 characters
 * @param asked households that answered it
 * @param satisfied households that were satisfied, of those
 */
public record SurveyQuestion(String name, int asked, int satisfied) {

  /** The share that was satisfied, if anybody answered. */
  public Optional<Share> satisfaction() {
    return SurveyFigures.share(satisfied, asked);
  }
}
