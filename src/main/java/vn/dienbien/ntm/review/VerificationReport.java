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
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Signature;
import vn.dienbien.ntm.letter.SigningMark;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/** Báo cáo thẩm tra: what the district's team found, once it is closed; a draft to its officer. */
@Component
class VerificationReport implements DossierLetter {

  private final ReviewQueries queries;
  private final DossierStages dossiers;
  private final CriteriaService criteria;
  private final RoundService rounds;
  private final UnitService units;

  VerificationReport(
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
    return "bao-cao-tham-tra";
  }

  @Override
  public Sentence title() {
    return Sentence.of("review.letter.verification");
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    return queries.reported(dossier.id(), Stage.VERIFICATION, rights);
  }

  @Override
  public Letter letter(long dossierId) {
    DossierFacts dossier = dossiers.visible(dossierId);
    ReviewPage page =
        queries
            .page(dossierId, Stage.VERIFICATION)
            .orElseThrow(() -> new NotThere("verification of " + dossierId));
    RoundSummary round = rounds.byId(dossier.roundId());
    UnitSummary district = units.byId(dossier.districtId());
    String commune = OfficialWords.say(units.byId(dossier.communeId()).officialName());
    String committee = LetterText.committee(OfficialWords.say(district.officialName()));
    return new Letter(
        LetterHead.draft(
            committee,
            ReviewWords.say("team"),
            LetterKind.BAO_CAO.symbol(ReviewWords.say("team.symbol")),
            district.name()),
        LetterKind.BAO_CAO,
        ReviewWords.say(
            "verification.subject." + round.level().name(), commune, String.valueOf(round.year())),
        parts(dossier, page),
        List.of(
            Signature.of(ReviewWords.say("team.head"), "")
                .as(SigningMark.TM, ReviewWords.say("team"))),
        List.of(committee, LetterText.committee(commune), ReviewWords.say("archive")));
  }

  private List<Part> parts(DossierFacts dossier, ReviewPage page) {
    ReviewSheet sheet = page.sheet();
    CriteriaSet set = criteria.set(dossier.setId());
    ReviewFigures figures = ReviewFigures.of(set, sheet);
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Paragraph(
            ReviewWords.say(
                "verification.basis",
                orDots(sheet.decision().number()),
                LetterText.longDate(sheet.decision().date()),
                dossier.receiptNumber())));
    parts.add(new Part.Heading(1, ReviewWords.say("verification.visits")));
    if (page.visits().isEmpty()) {
      parts.add(new Part.Paragraph(ReviewWords.say("verification.noVisit")));
    }
    page.visits()
        .forEach(
            visit ->
                parts.add(
                    new Part.Item(
                        "-",
                        ReviewWords.say(
                            "verification.visit",
                            LetterText.date(visit.date()),
                            visit.participants(),
                            visit.notes()))));
    parts.add(new Part.Heading(1, ReviewWords.say("verification.results")));
    parts.add(ReviewWords.counts(figures));
    parts.add(ReviewWords.criteria(set, sheet, figures));
    parts.add(new Part.Heading(1, ReviewWords.say("verification.conclusion")));
    parts.add(new Part.Paragraph(orDots(sheet.conclusion())));
    return parts;
  }

  private static String orDots(String text) {
    return text.isBlank() ? ReviewWords.say("dots") : text;
  }
}
