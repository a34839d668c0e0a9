package vn.dienbien.ntm.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLetter;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;

/** The certificate that is handed to a recognised commune with the decision. */
@Component
class CertificateLetter implements DossierLetter {

  private final DecisionRepository decisions;
  private final DossierStages dossiers;
  private final DecisionPaper paper;

  CertificateLetter(DecisionRepository decisions, DossierStages dossiers, DecisionPaper paper) {
    this.decisions = decisions;
    this.dossiers = dossiers;
    this.paper = paper;
  }

  @Override
  public String id() {
    return "bang-cong-nhan";
  }

  @Override
  public Sentence title() {
    return Sentence.of("LetterKind." + LetterKind.BANG_CONG_NHAN.name());
  }

  @Override
  public int order() {
    return 82;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    return dossier.status().isRecognised()
        ? decisions.ofDossier(dossier.id()).map(RecognitionLetter::line)
        : Optional.empty();
  }

  @Override
  public Letter letter(long dossierId) {
    DossierFacts dossier = dossiers.visible(dossierId);
    Decision decision =
        decisions
            .ofDossier(dossierId)
            .filter(recorded -> recorded.outcome().isRecognised())
            .orElseThrow(() -> new NotThere(DossierLinks.letter(dossierId, id())));
    return new Letter(
        paper.unnumbered(decision.decidedOn()),
        LetterKind.BANG_CONG_NHAN,
        "",
        List.of(
            new Part.Centred(paper.chairOfProvince()),
            new Part.Centred(DecisionPaper.say("certificate.recognises")),
            new Part.Centred(paper.commune(dossier, decision.communeName())),
            new Part.Centred(paper.standard(dossier, decision.outcome())),
            new Part.Paragraph(
                DecisionPaper.say(
                    "certificate.by",
                    decision.number(),
                    LetterText.longDate(decision.decidedOn()),
                    paper.chairOfProvince()))),
        List.of(paper.signature(decision.signatory())),
        List.of());
  }
}
