package vn.dienbien.ntm.round;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.dienbien.ntm.criteria.RecognitionLevel;

/** What the register of decisions tells the rounds; the register stands some floors above. */
public interface Recognitions {

  /**
   * Those of some communes that are recognised at a level now: by a decision or by what an earlier
   * source tells, and not revoked since.
   */
  Set<String> recognised(RecognitionLevel level, Collection<String> communeIds);

  /** Whether a commune is recognised at a level now. */
  default boolean isRecognised(String communeId, RecognitionLevel level) {
    return recognised(level, List.of(communeId)).contains(communeId);
  }
}
