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
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;

/** The letter that tells commune and district that the commune is not recognised, and why. */
@Component
class RefusalLetter implements DossierLetter {

  private final DecisionRepository decisions;
  private final DossierStages dossiers;
  private final DecisionPaper paper;

  RefusalLetter(DecisionRepository decisions, DossierStages dossiers, DecisionPaper paper) {
    this.decisions = decisions;
    this.dossiers = dossiers;
    this.paper = paper;
  }

  @Override
  public String id() {
    return "cong-van-khong-cong-nhan";
  }

  @Override
  public Sentence title() {
    return Sentence.of("decision.letter.refusal");
  }

  @Override
  public int order() {
    return 81;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    return dossier.status() == DossierStatus.REFUSED
        ? decisions.ofDossier(dossier.id()).map(RecognitionLetter::line)
        : Optional.empty();
  }

  @Override
  public Letter letter(long dossierId) {
    DossierFacts dossier = dossiers.visible(dossierId);
    Decision decision =
        decisions
            .ofDossier(dossierId)
            .filter(recorded -> recorded.outcome() == DecisionOutcome.REFUSED)
            .orElseThrow(() -> new NotThere(DossierLinks.letter(dossierId, id())));
    String commune = paper.commune(dossier, decision.communeName());
    String standard = paper.standard(dossier, decision.outcome());
    String committee = LetterText.committee(paper.communeAlone(dossier, decision.communeName()));
    return new Letter(
        paper.head(LetterKind.CONG_VAN, decision.number(), decision.decidedOn()),
        LetterKind.CONG_VAN,
        DecisionPaper.say("refusal.subject", commune, standard),
        List.of(
            new Part.To(List.of(LetterText.committee(paper.district(dossier)), committee)),
            new Part.Paragraph(
                DecisionPaper.say("refusal.intro", paper.desk(dossier), commune, standard)),
            new Part.Paragraph(DecisionPaper.say("refusal.decided", commune, standard)),
            new Part.Paragraph(DecisionPaper.say("refusal.reasons", decision.reasons())),
            new Part.Paragraph(DecisionPaper.say("refusal.later", committee))),
        List.of(paper.signature(decision.signatory())),
        List.of(DecisionPaper.say("asAbove"), DecisionPaper.say("archive")));
  }
}
