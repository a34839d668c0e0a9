package vn.dienbien.ntm.decision;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierEndNote;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierStatus;

/** The decision and its reasons, on a dossier that was decided on. */
@Component
class DecisionEndNote implements DossierEndNote {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final DecisionRepository decisions;
  private final RevocationRepository revocations;

  DecisionEndNote(DecisionRepository decisions, RevocationRepository revocations) {
    this.decisions = decisions;
    this.revocations = revocations;
  }

  @Override
  public List<Sentence> of(DossierFacts ended) {
    if (ended.reached() != DossierStatus.DECIDING || ended.status() == DossierStatus.WITHDRAWN) {
      return List.of();
    }
    return decisions
        .ofDossier(ended.id())
        .map(decision -> words(ended, decision))
        .orElse(List.of());
  }

  private List<Sentence> words(DossierFacts ended, Decision decision) {
    List<Sentence> words = new ArrayList<>(words(decision));
    if (ended.status() == DossierStatus.REVOKED) {
      revocations.beside(List.of(decision.id())).stream()
          .filter(revocation -> revocation.ruling() != null)
          .map(revocation -> revoked(revocation.ruling()))
          .forEach(words::add);
    }
    return words;
  }

  private static Sentence revoked(RevocationRuling ruling) {
    return Sentence.of(
        "decision.endNote.REVOKED",
        ruling.number(),
        DAY.format(ruling.decidedOn()),
        ruling.reasons());
  }

  private static List<Sentence> words(Decision decision) {
    List<Sentence> words = new ArrayList<>();
    words.add(
        Sentence.of(
            "decision.endNote." + decision.outcome().name(),
            decision.number(),
            DAY.format(decision.decidedOn()),
            decision.signer()));
    if (!decision.reasons().isEmpty()) {
      words.add(Sentence.of("decision.endNote.reasons", decision.reasons()));
    }
    return words;
  }
}
