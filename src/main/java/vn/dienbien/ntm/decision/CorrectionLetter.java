package vn.dienbien.ntm.decision;

import java.util.ArrayList;
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

/** The newest correction of a decision, as a decision of its own. */
@Component
class CorrectionLetter implements DossierLetter {

  private final DecisionRepository decisions;
  private final CorrectionRepository corrections;
  private final DossierStages dossiers;
  private final DecisionPaper paper;

  CorrectionLetter(
      DecisionRepository decisions,
      CorrectionRepository corrections,
      DossierStages dossiers,
      DecisionPaper paper) {
    this.decisions = decisions;
    this.corrections = corrections;
    this.dossiers = dossiers;
    this.paper = paper;
  }

  @Override
  public String id() {
    return "quyet-dinh-dinh-chinh";
  }

  @Override
  public Sentence title() {
    return Sentence.of("decision.letter.correction");
  }

  @Override
  public int order() {
    return 83;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    if (dossier.reached() != DossierStatus.DECIDING) {
      return Optional.empty();
    }
    return decisions
        .ofDossier(dossier.id())
        .filter(decision -> decision.correctedBy() != null)
        .map(
            decision ->
                Sentence.of(
                    "decision.letter.line",
                    decision.correctedBy(),
                    LetterText.date(decision.correctedOn())));
  }

  @Override
  public Letter letter(long dossierId) {
    DossierFacts dossier = dossiers.visible(dossierId);
    Correction correction =
        decisions
            .ofDossier(dossierId)
            .flatMap(this::newest)
            .orElseThrow(() -> new NotThere(DossierLinks.letter(dossierId, id())));
    String wrong = say("correction.of", correction.wasNumber(), date(correction));
    String committee = LetterText.committee(paper.communeAlone(dossier, correction.rightName()));
    List<Part> parts =
        new ArrayList<>(
            List.of(
                new Part.Centred(paper.chairOfProvince()),
                new Part.Basis(
                    List.of(
                        say("basis.law"),
                        say("basis.wrong", wrong),
                        say("basis.desk", paper.desk(dossier)))),
                new Part.Resolves(),
                new Part.Article(1, say("correction.article", wrong, correction.reason()))));
    CorrectedValue.of(correction)
        .forEach(
            value -> parts.add(new Part.Item("-", say(value.key(), value.was(), value.right()))));
    parts.add(new Part.Article(2, say("correction.rest", wrong)));
    parts.add(
        new Part.Article(
            3,
            say(
                "force",
                paper.desk(dossier),
                LetterText.committee(paper.district(dossier)),
                committee)));
    return new Letter(
        paper.head(LetterKind.QUYET_DINH, correction.number(), correction.decidedOn()),
        LetterKind.QUYET_DINH,
        say("correction.subject", wrong),
        parts,
        List.of(paper.signature(correction.signatory())),
        List.of(say("asArticle"), say("archive")));
  }

  private Optional<Correction> newest(Decision decision) {
    List<Correction> all = corrections.of(List.of(decision.id())).get(decision.id());
    return all == null ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  private static String date(Correction correction) {
    return LetterText.date(correction.wasOn());
  }

  private static String say(String key, Object... args) {
    return DecisionPaper.say(key, args);
  }
}
