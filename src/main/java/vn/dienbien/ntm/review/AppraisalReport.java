package vn.dienbien.ntm.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLetter;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Signature;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/** Báo cáo thẩm định: the departments' findings as the province's desk combined them. */
@Component
class AppraisalReport implements DossierLetter {

  private final ReviewQueries queries;
  private final DossierStages dossiers;
  private final CriteriaService criteria;
  private final RoundService rounds;
  private final UnitService units;

  AppraisalReport(
      ReviewQueries queries,
      DossierStages dossiers,
      CriteriaService criteria,
      RoundService rounds,
      UnitService units) {
    this.queries = queries;
    this.dossiers = dossiers;
    this.criteria = criteria;
    this.rounds = rounds;
    this.units = units;
  }

  @Override
  public String id() {
    return "bao-cao-tham-dinh";
  }

  @Override
  public Sentence title() {
    return Sentence.of("review.letter.appraisal");
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    return queries.reported(dossier.id(), Stage.APPRAISAL, rights);
  }

  @Override
  public Letter letter(long dossierId) {
    DossierFacts dossier = dossiers.visible(dossierId);
    ReviewSheet sheet =
        queries
            .sheet(dossierId, Stage.APPRAISAL)
            .orElseThrow(() -> new NotThere("appraisal of " + dossierId));
    RoundSummary round = rounds.byId(dossier.roundId());
    UnitSummary province = units.province();
    String commune = OfficialWords.say(units.byId(dossier.communeId()).officialName());
    String committee = LetterText.committee(OfficialWords.say(province.officialName()));
    return new Letter(
        LetterHead.draft(
            committee, desk(dossierId), LetterKind.BAO_CAO.symbol(""), province.name()),
        LetterKind.BAO_CAO,
        ReviewWords.say(
            "appraisal.subject." + round.level().name(), commune, String.valueOf(round.year())),
        parts(dossier, sheet),
        List.of(Signature.of(ReviewWords.say("desk.head"), "")),
        List.of(ReviewWords.say("council"), committee, ReviewWords.say("archive")));
  }

  /** The coordination office, or the department that the procedure version makes the desk. */
  private String desk(long dossierId) {
    ActorKey actor = dossiers.actorOf(dossierId, Step.APPRAISAL_REPORT);
    return actor.text().startsWith(Role.DEPARTMENT_DESK.name())
        ? units.department(actor.place()).name()
        : OfficialWords.say(Sentence.of("dossier.returnLetter.office"));
  }

  private List<Part> parts(DossierFacts dossier, ReviewSheet sheet) {
    CriteriaSet set = criteria.set(dossier.setId());
    ReviewFigures figures = ReviewFigures.of(set, sheet);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph(ReviewWords.say("appraisal.basis", dossier.receiptNumber())));
    parts.add(new Part.Heading(1, ReviewWords.say("appraisal.departments")));
    parts.add(departments(sheet));
    parts.add(new Part.Heading(1, ReviewWords.say("appraisal.results")));
    parts.add(ReviewWords.counts(figures));
    parts.add(ReviewWords.criteria(set, sheet, figures));
    parts.add(new Part.Heading(1, ReviewWords.say("appraisal.conclusion")));
    parts.add(
        new Part.Paragraph(
            sheet.conclusion().isBlank() ? ReviewWords.say("dots") : sheet.conclusion()));
    return parts;
  }

  private Part.Table departments(ReviewSheet sheet) {
    return new Part.Table(
        List.of(
            Part.Column.words(ReviewWords.say("column.department"), 6),
            Part.Column.words(ReviewWords.say("column.confirmation"), 6)),
        sheet.assignments().stream()
            .map(
                assignment ->
                    List.of(
                        units.department(assignment.assignee().place()).name(),
                        confirmation(assignment)))
            .toList());
  }

  private static String confirmation(Assignment assignment) {
    if (assignment.silentReason() != null) {
      return ReviewWords.say("appraisal.silent", assignment.silentReason());
    }
    Confirmation letter = assignment.confirmation();
    return letter.number().isBlank() || letter.date() == null
        ? ReviewWords.say("appraisal.noConfirmation")
        : ReviewWords.say(
            "appraisal.confirmation", letter.number(), LetterText.date(letter.date()));
  }
}
