package vn.dienbien.ntm.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.council.DossierVotes;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLetter;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.round.ProcedureService;

/** The decision that recognises a commune; a draft of it while the chair has the dossier. */
@Component
class RecognitionLetter implements DossierLetter {

  private final DecisionRepository decisions;
  private final DossierStages dossiers;
  private final DossierVotes votes;
  private final ProcedureService procedures;
  private final CriteriaService criteria;
  private final DecisionPaper paper;

  RecognitionLetter(
      DecisionRepository decisions,
      DossierStages dossiers,
      DossierVotes votes,
      ProcedureService procedures,
      CriteriaService criteria,
      DecisionPaper paper) {
    this.decisions = decisions;
    this.dossiers = dossiers;
    this.votes = votes;
    this.procedures = procedures;
    this.criteria = criteria;
    this.paper = paper;
  }

  @Override
  public String id() {
    return "quyet-dinh-cong-nhan";
  }

  @Override
  public Sentence title() {
    return Sentence.of("decision.letter.recognition");
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    if (dossier.status() == DossierStatus.DECIDING && rights.maySeeProvinceWork()) {
      return Optional.of(Sentence.of("decision.letter.draft"));
    }
    if (dossier.reached() != DossierStatus.DECIDING) {
      return Optional.empty();
    }
    return decisions
        .ofDossier(dossier.id())
        .filter(decision -> decision.outcome().isRecognised())
        .map(RecognitionLetter::line);
  }

  static Sentence line(Decision decision) {
    return Sentence.of(
        "decision.letter.line", decision.number(), LetterText.date(decision.decidedOn()));
  }

  @Override
  public Letter letter(long dossierId) {
    DossierFacts dossier = dossiers.visible(dossierId);
    Decision decision = decisions.ofDossier(dossierId).orElse(null);
    DecisionOutcome outcome = decision == null ? DecisionOutcome.RECOGNISED : decision.outcome();
    String name = decision == null ? dossier.communeName() : decision.communeName();
    String commune = paper.commune(dossier, name);
    return new Letter(
        decision == null
            ? paper.head(LetterKind.QUYET_DINH, "", null)
            : paper.head(LetterKind.QUYET_DINH, decision.number(), decision.decidedOn()),
        LetterKind.QUYET_DINH,
        say("recognition.subject", commune, paper.standard(dossier, outcome)),
        parts(dossier, outcome, name),
        List.of(paper.signature(decision == null ? null : decision.signatory())),
        List.of(say("asArticle"), say("archive")));
  }

  private List<Part> parts(DossierFacts dossier, DecisionOutcome outcome, String name) {
    String committee = LetterText.committee(paper.communeAlone(dossier, name));
    String district = LetterText.committee(paper.district(dossier));
    return List.of(
        new Part.Centred(paper.chairOfProvince()),
        new Part.Basis(basis(dossier)),
        new Part.Resolves(),
        new Part.Article(
            1,
            say(
                "recognition.article",
                paper.commune(dossier, name),
                paper.standard(dossier, outcome))),
        new Part.Article(2, say("recognition.keep", committee)),
        new Part.Article(3, say("force", paper.desk(dossier), district, committee)));
  }

  private List<String> basis(DossierFacts dossier) {
    List<String> basis = new ArrayList<>();
    basis.add(say("basis.law"));
    basis.add(say("basis.act", procedures.version(dossier.versionId()).source()));
    basis.add(say("basis.act", criteria.set(dossier.setId()).name()));
    votes.of(dossier.id()).stream()
        .filter(vote -> vote.tally() != null)
        .findFirst()
        .ifPresent(vote -> basis.add(say("basis.council", LetterText.date(vote.heldOn()))));
    basis.add(say("basis.desk", paper.desk(dossier)));
    return basis;
  }

  private static String say(String key, Object... args) {
    return DecisionPaper.say(key, args);
  }
}
