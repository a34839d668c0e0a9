package vn.dienbien.ntm.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Signature;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.ProcedureStep;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/**
 * The one written instruction that covers everything a commune has to supplement: the newest return
 * of a dossier, after form 02 of Circular 01/2018/TT-VPCP.
 */
@Component
class ReturnLetter implements DossierLetter {

  private final DossierAccess access;
  private final ReturnRepository returns;
  private final CriteriaService criteria;
  private final RoundService rounds;
  private final ProcedureService procedures;
  private final UnitService units;

  ReturnLetter(
      DossierAccess access,
      ReturnRepository returns,
      CriteriaService criteria,
      RoundService rounds,
      ProcedureService procedures,
      UnitService units) {
    this.access = access;
    this.returns = returns;
    this.criteria = criteria;
    this.rounds = rounds;
    this.procedures = procedures;
    this.units = units;
  }

  @Override
  public String id() {
    return "phieu-yeu-cau-bo-sung";
  }

  @Override
  public Sentence title() {
    return Sentence.of("LetterKind." + LetterKind.PHIEU_YEU_CAU_BO_SUNG.name());
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    return newest(dossier.id())
        .map(
            round ->
                Sentence.of(
                    "dossier.returnLetter.line." + round.origin().name(),
                    round.returnNo(),
                    LetterText.date(round.returnedAt().toLocalDate()),
                    round.items().size()));
  }

  @Override
  public Letter letter(long dossierId) {
    Dossier dossier = access.visible(dossierId);
    ReturnRound round =
        newest(dossierId).orElseThrow(() -> new NotThere(dossier.subject() + "/" + id()));
    String commune = official(units.byId(dossier.communeId()));
    String district = official(units.byId(dossier.districtId()));
    return new Letter(
        head(dossier, round),
        LetterKind.PHIEU_YEU_CAU_BO_SUNG,
        "",
        parts(dossier, round, say("committeeOf", commune, district)),
        List.of(Signature.of(say("signer"), round.returnedBy())),
        List.of(LetterText.committee(commune), say("archive")));
  }

  private Optional<ReturnRound> newest(long dossierId) {
    List<ReturnRound> all = returns.ofDossier(dossierId);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  private LetterHead head(Dossier dossier, ReturnRound round) {
    UnitSummary unit =
        round.origin().isOfDistrict() ? units.byId(dossier.districtId()) : units.province();
    return new LetterHead(
        LetterText.committee(official(unit)),
        office(dossier, round),
        "",
        LetterKind.PHIEU_YEU_CAU_BO_SUNG.symbol(""),
        unit.name(),
        round.returnedAt().toLocalDate());
  }

  /** The coordination office, or the department that the procedure version makes the desk. */
  private String office(Dossier dossier, ReturnRound round) {
    String step = round.origin().isOfDistrict() ? Step.RECEIVE_DISTRICT : Step.RECEIVE_PROVINCE;
    ProcedureStep desk = procedures.version(dossier.versionId()).step(step);
    return desk.actorPlace()
        .filter(place -> desk.actor().level() == Role.Level.DEPARTMENT)
        .map(code -> units.department(code).name())
        .orElseGet(() -> say("office"));
  }

  private List<Part> parts(Dossier dossier, ReturnRound round, String commune) {
    RoundSummary year = rounds.byId(dossier.roundId());
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Field(say("of"), commune));
    parts.add(
        new Part.Field(
            say("asked"), say("asked." + year.level().name(), String.valueOf(year.year()))));
    parts.add(new Part.Field(say("receipt"), dossier.receiptNumber()));
    parts.add(new Part.Field(say("time"), String.valueOf(round.returnNo())));
    parts.add(new Part.Paragraph(say("intro")));
    parts.add(items(dossier, round));
    if (!round.instruction().isBlank()) {
      parts.add(new Part.Field(say("instruction"), round.instruction()));
    }
    parts.add(new Part.Paragraph(say("rest")));
    return parts;
  }

  private Part.Table items(Dossier dossier, ReturnRound round) {
    List<List<String>> rows = new ArrayList<>();
    round.documents().forEach(item -> rows.add(row(rows, documentName(item), item)));
    for (Indicator indicator : criteria.set(dossier.setId()).indicators()) {
      for (ReturnedItem item : round.on(indicator.id())) {
        rows.add(row(rows, nameOf(indicator, item), item));
      }
    }
    return new Part.Table(
        List.of(
            Part.Column.marks(say("column.no"), 1),
            Part.Column.words(say("column.item"), 6),
            Part.Column.words(say("column.reason"), 7)),
        rows);
  }

  private static List<String> row(List<List<String>> before, String name, ReturnedItem item) {
    return List.of(String.valueOf(before.size() + 1), name, item.reason());
  }

  private static String documentName(ReturnedItem item) {
    return item.paperName() == null
        ? OfficialWords.say(Sentence.of("ReturnedDocument." + item.key()))
        : item.paperName();
  }

  private static String nameOf(Indicator indicator, ReturnedItem item) {
    return item.fileName() == null
        ? say("indicator", indicator.no(), indicator.name())
        : say("file", item.fileName(), indicator.no());
  }

  private static String official(UnitSummary unit) {
    return OfficialWords.say(unit.officialName());
  }

  private static String say(String key, Object... args) {
    return OfficialWords.say(Sentence.of("dossier.returnLetter." + key, args));
  }
}
