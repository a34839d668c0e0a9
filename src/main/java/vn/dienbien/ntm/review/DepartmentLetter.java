package vn.dienbien.ntm.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLetter;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Signature;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;

/** The written confirmation of a department, as a draft for its own people to sign. */
@Component
class DepartmentLetter implements DossierLetter {

  private final ReviewQueries queries;
  private final DossierStages dossiers;
  private final CriteriaService criteria;
  private final RoundService rounds;
  private final UnitService units;
  private final CurrentUser currentUser;

  DepartmentLetter(
      ReviewQueries queries,
      DossierStages dossiers,
      CriteriaService criteria,
      RoundService rounds,
      UnitService units,
      CurrentUser currentUser) {
    this.queries = queries;
    this.dossiers = dossiers;
    this.criteria = criteria;
    this.rounds = rounds;
    this.units = units;
    this.currentUser = currentUser;
  }

  @Override
  public String id() {
    return "van-ban-xac-nhan";
  }

  @Override
  public Sentence title() {
    return Sentence.of("review.letter.department");
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    return own()
        .filter(department -> dossier.reached().compareTo(Stage.APPRAISAL.status()) >= 0)
        .map(code -> Sentence.of("review.letter.department.line", units.department(code).name()));
  }

  private Optional<String> own() {
    Set<String> departments = currentUser.get().placesOf(Role.DEPARTMENT_APPRAISER);
    return departments.stream().sorted().findFirst();
  }

  @Override
  public Letter letter(long dossierId) {
    DossierFacts dossier = dossiers.visible(dossierId);
    String code = own().orElseThrow(() -> new NotThere("department of " + dossierId));
    ActorKey department = ActorKey.of(Role.DEPARTMENT_APPRAISER, code);
    ReviewSheet sheet =
        queries
            .sheet(dossierId, Stage.APPRAISAL)
            .filter(review -> !review.of(department).isEmpty())
            .orElseThrow(() -> new NotThere("appraisal of " + dossierId + " by " + code));
    Confirmation letter =
        sheet.assignments().stream()
            .filter(assignment -> assignment.assignee().equals(department))
            .findFirst()
            .orElseThrow()
            .confirmation();
    RoundSummary round = rounds.byId(dossier.roundId());
    String commune = OfficialWords.say(units.byId(dossier.communeId()).officialName());
    String committee = LetterText.committee(OfficialWords.say(units.province().officialName()));
    return new Letter(
        new LetterHead(
            committee,
            units.department(code).name(),
            letter.number(),
            LetterKind.GIAY_XAC_NHAN.symbol(code),
            units.province().name(),
            letter.date()),
        LetterKind.GIAY_XAC_NHAN,
        ReviewWords.say(
            "department.subject." + round.level().name(), commune, String.valueOf(round.year())),
        parts(dossier, sheet.of(department)),
        List.of(Signature.of(ReviewWords.say("department.head"), "")),
        List.of(ReviewWords.say("desk"), ReviewWords.say("archive")));
  }

  private List<Part> parts(DossierFacts dossier, List<Finding> findings) {
    CriteriaSet set = criteria.set(dossier.setId());
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : findings) {
      Indicator indicator = set.indicator(finding.subject());
      rows.add(
          List.of(
              indicator.no(),
              indicator.name(),
              ReviewWords.say(finding.verdict()),
              finding.remark()));
    }
    return List.of(
        new Part.Paragraph(ReviewWords.say("department.intro", dossier.receiptNumber())),
        new Part.Table(
            List.of(
                Part.Column.marks(ReviewWords.say("column.no"), 1),
                Part.Column.words(ReviewWords.say("column.indicator"), 6),
                Part.Column.marks(ReviewWords.say("column.verdict"), 3),
                Part.Column.words(ReviewWords.say("column.remark"), 6)),
            rows),
        new Part.Paragraph(ReviewWords.say("department.end")));
  }
}
