package vn.dienbien.ntm.decision;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.council.DossierVotes;
import vn.dienbien.ntm.council.Outcome;
import vn.dienbien.ntm.dossier.AppraisalSummary;

/**
 * What speaks against recognising a commune. The portal warns and asks for a reason; it forbids
 * nothing.
 */
@Component
class DecisionWarnings {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final AppraisalSummary appraisals;
  private final DossierVotes votes;
  private final CommitteeOpinionRepository opinions;

  DecisionWarnings(
      AppraisalSummary appraisals, DossierVotes votes, CommitteeOpinionRepository opinions) {
    this.appraisals = appraisals;
    this.votes = votes;
    this.opinions = opinions;
  }

  DecisionBasis of(long dossierId) {
    return new DecisionBasis(unmet(dossierId), basicallyPassed(dossierId), opinion(dossierId));
  }

  private List<Sentence> unmet(long dossierId) {
    AppraisalSummary.Figures figures = appraisals.of(List.of(dossierId)).get(dossierId);
    if (figures == null || figures.unmet().isEmpty()) {
      return List.of();
    }
    String numbers =
        figures.unmet().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return List.of(Sentence.of("decision.warning.unmet", figures.unmet().size(), numbers));
  }

  /** The newest vote that came to something decides. */
  private List<Sentence> basicallyPassed(long dossierId) {
    return votes.of(dossierId).stream()
        .filter(vote -> vote.outcome() != null && vote.outcome() != Outcome.NO_QUORUM)
        .limit(1)
        .filter(vote -> vote.outcome() == Outcome.PASSED_BASICALLY)
        .map(vote -> Sentence.of("decision.warning.basically"))
        .toList();
  }

  private List<Sentence> opinion(long dossierId) {
    return opinions
        .of(dossierId)
        .filter(opinion -> opinion.stance() != OpinionStance.AGREED)
        .map(
            opinion ->
                Sentence.of(
                    "decision.warning." + opinion.stance().name(),
                    opinion.number(),
                    DAY.format(opinion.answeredOn())))
        .stream()
        .toList();
  }
}
