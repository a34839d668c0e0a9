package vn.dienbien.ntm.decision;

import java.util.List;
import vn.dienbien.ntm.base.Sentence;

/**
 * What speaks against recognising a commune.
 *
 * @param againstAny what every recognition has to give a reason for: criteria not met
 * @param againstFull what a full recognition has to give a reason for: a council that found the
 *     standard basically met only
 * @param remarks what the chair should know and need not answer: the Standing Committee's opinion
 */
public record DecisionBasis(
    List<Sentence> againstAny, List<Sentence> againstFull, List<Sentence> remarks) {

  /** Nothing speaks against it. */
  static DecisionBasis none() {
    return new DecisionBasis(List.of(), List.of(), List.of());
  }

  /** Whether an outcome goes against something and needs a reason. */
  public boolean needsReason(DecisionOutcome outcome) {
    return outcome == DecisionOutcome.REFUSED
        || outcome.isRecognised() && !againstAny.isEmpty()
        || outcome == DecisionOutcome.RECOGNISED && !againstFull.isEmpty();
  }
}
