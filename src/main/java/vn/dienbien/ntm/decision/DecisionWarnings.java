package vn.dienbien.ntm.decision;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.AppraisalSummary;

/**
 * What speaks against recognising a commune. The portal warns and asks for a reason; it forbids
 * nothing.
 */
@Component
class DecisionWarnings {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final AppraisalSummary appraisals;
  private final OpinionRepository opinions;

  DecisionWarnings(AppraisalSummary appraisals, OpinionRepository opinions) {
    this.appraisals = appraisals;
    this.opinions = opinions;
  }

  /** What a recognition has to give a reason for. */
  List<Sentence> needingReason(long dossierId) {
    List<Sentence> warnings = new ArrayList<>();
    AppraisalSummary.Figures figures = appraisals.of(List.of(dossierId)).get(dossierId);
    if (figures != null && !figures.unmet().isEmpty()) {
      warnings.add(
          Sentence.of(
              "decision.warning.unmet",
              figures.unmet().size(),
              figures.unmet().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }
    return warnings;
  }

  /** The opinion of the Standing Committee, where it is not simply agreement. */
  Optional<Sentence> opinion(long dossierId) {
    return opinions
        .of(dossierId)
        .filter(opinion -> opinion.stance() != OpinionStance.AGREED)
        .map(
            opinion ->
                Sentence.of(
                    "decision.warning." + opinion.stance().name(),
                    opinion.number(),
                    DAY.format(opinion.answeredOn())));
  }
}
