package vn.dienbien.ntm.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Signature;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/**
 * The letters of a revocation: the desk's proposal, which the commune answers, and the chair's
 * ruling.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RevocationLetters {

  private static final String COMMITTEE_OFFICE = "UBND";

  private final RevocationAccess access;
  private final RecheckRepository rechecks;
  private final RevocationYardstick yardstick;
  private final ProcedureService procedures;
  private final UnitService units;

  RevocationLetters(
      RevocationAccess access,
      RecheckRepository rechecks,
      RevocationYardstick yardstick,
      ProcedureService procedures,
      UnitService units) {
    this.access = access;
    this.rechecks = rechecks;
    this.yardstick = yardstick;
    this.procedures = procedures;
    this.units = units;
  }

  /** The proposal, addressed to the chair and to the commune; throws {@link NotThere} before it. */
  public Letter proposal(long id) {
    Revocation revocation = access.visible(id);
    if (revocation.proposedAt() == null) {
      throw new NotThere(RevocationLinks.subject(id) + "/proposal");
    }
    String commune = LetterText.committee(official(units.byId(revocation.heardUnitId())));
    return new Letter(
        deskHead(revocation),
        LetterKind.TO_TRINH,
        say("proposal.subject", recognition(revocation)),
        proposalParts(revocation, commune),
        List.of(Signature.of(say("head"), "")),
        List.of(say("asAbove"), say("archive")));
  }

  private List<Part> proposalParts(Revocation revocation, String commune) {
    Map<Integer, RevocationFinding> findings = rechecks.findings(revocation.id());
    CriteriaSet set = yardstick.setOf(revocation);
    RevocationGrounds grounds = yardstick.grounds(revocation, findings);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.To(List.of(chairOfProvince(), commune)));
    parts.add(
        new Part.Paragraph(
            say("proposal.intro", official(units.byId(revocation.communeId())), set.name())));
    parts.add(
        new Part.Paragraph(OfficialWords.say(grounds.sentence(no -> set.criterion(no).name()))));
    parts.add(failing(set, findings));
    parts.add(new Part.Paragraph(say("proposal.reasons", revocation.proposal())));
    parts.add(new Part.Paragraph(say("proposal.ask", recognition(revocation))));
    if (revocation.hearingDue() != null) {
      parts.add(
          new Part.Paragraph(
              say(
                  "proposal.term",
                  commune,
                  LetterText.date(revocation.hearingDue().toLocalDate()))));
    }
    return parts;
  }

  private static Part.Table failing(CriteriaSet set, Map<Integer, RevocationFinding> findings) {
    List<List<String>> rows = new ArrayList<>();
    for (Criterion criterion : set.criteria()) {
      RevocationFinding finding = findings.get(criterion.no());
      if (finding != null && !finding.met()) {
        rows.add(
            List.of(
                String.valueOf(criterion.no()),
                criterion.isKey() ? say("keyCriterion", criterion.name()) : criterion.name(),
                finding.note()));
      }
    }
    return new Part.Table(
        List.of(
            Part.Column.marks(say("column.no"), 1),
            Part.Column.words(say("column.criterion"), 5),
            Part.Column.words(say("column.finding"), 8)),
        rows);
  }

  /**
   * The ruling as a decision, or where the recognition stands as a notice; before it is recorded a
   * draft of the decision for whoever has to make it. Throws {@link NotThere} for others.
   */
  public Letter ruling(long id) {
    Revocation revocation = access.visible(id);
    RevocationRuling ruling = revocation.ruling();
    if (ruling == null && !access.rights(revocation).mayDecide()) {
      throw new NotThere(RevocationLinks.subject(id) + "/ruling");
    }
    boolean isRevoked = ruling == null || ruling.isRevoked();
    LetterKind kind = isRevoked ? LetterKind.QUYET_DINH : LetterKind.THONG_BAO;
    String commune = LetterText.committee(official(units.byId(revocation.heardUnitId())));
    return new Letter(
        rulingHead(ruling, kind),
        kind,
        say(isRevoked ? "ruling.subject" : "kept.subject", recognition(revocation)),
        isRevoked ? decisionParts(revocation, commune) : noticeParts(revocation),
        List.of(Signature.of(say("chair"), ruling == null ? "" : ruling.signer())),
        List.of(commune, say("archive")));
  }

  private List<Part> decisionParts(Revocation revocation, String commune) {
    String reasons = revocation.ruling() == null ? "" : revocation.ruling().reasons();
    return List.of(
        new Part.Centred(chairOfProvince()),
        new Part.Basis(
            List.of(
                say("basis.law"),
                say("basis.procedure", procedures.version(revocation.versionId()).source()),
                say("basis.desk", desk(revocation)))),
        new Part.Resolves(),
        new Part.Article(1, say("article.revoke", recognition(revocation))),
        new Part.Paragraph(say("article.reasons", reasons)),
        new Part.Article(2, say("article.commune", commune)),
        new Part.Article(3, say("article.force", desk(revocation), commune)));
  }

  private List<Part> noticeParts(Revocation revocation) {
    return List.of(
        new Part.Paragraph(say("kept.intro", desk(revocation), recognition(revocation))),
        new Part.Paragraph(say("article.reasons", revocation.ruling().reasons())),
        new Part.Paragraph(say("kept.conclusion")));
  }

  private LetterHead deskHead(Revocation revocation) {
    ActorKey desk = access.actorOf(revocation, RevocationStep.PROPOSE);
    UnitSummary province = units.province();
    String office =
        desk.text().startsWith(Role.DEPARTMENT_DESK.name()) ? desk.place() : say("officeShort");
    return new LetterHead(
        LetterText.committee(official(province)),
        desk(revocation),
        "",
        LetterKind.TO_TRINH.symbol(office),
        province.name(),
        revocation.proposedAt().toLocalDate());
  }

  private LetterHead rulingHead(RevocationRuling ruling, LetterKind kind) {
    UnitSummary province = units.province();
    String issuing = LetterText.committee(official(province));
    if (ruling == null) {
      return LetterHead.draft("", issuing, kind.symbol(COMMITTEE_OFFICE), province.name());
    }
    int slash = ruling.number().indexOf('/');
    return new LetterHead(
        "",
        issuing,
        slash < 0 ? ruling.number() : ruling.number().substring(0, slash),
        slash < 0 ? kind.symbol(COMMITTEE_OFFICE) : ruling.number().substring(slash + 1),
        province.name(),
        ruling.decidedOn());
  }

  /** The body that is the province's desk under the version of the re-check. */
  private String desk(Revocation revocation) {
    ActorKey desk = access.actorOf(revocation, RevocationStep.PROPOSE);
    return desk.text().startsWith(Role.DEPARTMENT_DESK.name())
        ? units.department(desk.place()).name()
        : say("office");
  }

  private String chairOfProvince() {
    return say("chairOf", LetterText.committee(official(units.province())));
  }

  /** The recognition in words: level, commune, and the decision where it is known. */
  private String recognition(Revocation revocation) {
    String words =
        say(
            "recognition." + revocation.level().name(),
            official(units.byId(revocation.communeId())));
    return revocation.recognisedNumber() == null
        ? words
        : say(
            "recognition.by",
            words,
            revocation.recognisedNumber(),
            LetterText.date(revocation.recognisedOn()));
  }

  private static String official(UnitSummary unit) {
    return OfficialWords.say(unit.officialName());
  }

  private static String say(String key, Object... args) {
    return OfficialWords.say(Sentence.of("revoke.letter." + key, args));
  }
}
