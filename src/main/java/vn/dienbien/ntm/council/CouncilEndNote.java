package vn.dienbien.ntm.council;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierEndNote;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierStatus;

/** The figures of the vote, on a dossier that the council did not pass. */
@Component
class CouncilEndNote implements DossierEndNote {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final CouncilRepository council;

  CouncilEndNote(CouncilRepository council) {
    this.council = council;
  }

  @Override
  public List<Sentence> of(DossierFacts ended) {
    if (ended.status() != DossierStatus.NOT_PASSED) {
      return List.of();
    }
    return council.votesOn(ended.id()).stream()
        .filter(vote -> vote.outcome() == Outcome.NOT_PASSED)
        .limit(1)
        .map(CouncilEndNote::figures)
        .toList();
  }

  private static Sentence figures(DossierVote vote) {
    Tally tally = vote.tally();
    return Sentence.of(
        "council.endNote",
        DAY.format(vote.heldOn()),
        tally.votesFor(),
        tally.entitled(),
        tally.against(),
        tally.abstained(),
        tally.appointed());
  }
}
