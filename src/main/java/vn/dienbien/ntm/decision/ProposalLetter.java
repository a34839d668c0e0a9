package vn.dienbien.ntm.decision;

import static vn.dienbien.ntm.decision.RevocationWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Signature;

/** The desk's proposal to revoke, addressed to the chair and to the commune, which answers it. */
@Component
class ProposalLetter {

  private final RecheckRepository rechecks;
  private final RevocationYardstick yardstick;
  private final RevocationWords words;

  ProposalLetter(RecheckRepository rechecks, RevocationYardstick yardstick, RevocationWords words) {
    this.rechecks = rechecks;
    this.yardstick = yardstick;
    this.words = words;
  }

  /** The letter of a revocation that was proposed. */
  Letter of(Revocation revocation) {
    LetterHead head =
        new LetterHead(
            words.provinceCommittee(),
            words.desk(revocation),
            "",
            LetterKind.TO_TRINH.symbol(words.deskSymbol(revocation)),
            words.place(),
            revocation.proposedAt().toLocalDate());
    return new Letter(
        head,
        LetterKind.TO_TRINH,
        say("proposal.subject", words.recognition(revocation)),
        parts(revocation, words.communeCommittee(revocation)),
        List.of(Signature.of(say("head"), "")),
        List.of(say("asAbove"), say("archive")));
  }

  private List<Part> parts(Revocation revocation, String commune) {
    Map<Integer, RevocationFinding> findings = rechecks.findings(revocation.id());
    CriteriaSet set = yardstick.setOf(revocation);
    RevocationGrounds grounds = yardstick.grounds(revocation, findings);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.To(List.of(words.chairOfProvince(), commune)));
    parts.add(new Part.Paragraph(say("proposal.intro", words.commune(revocation), set.name())));
    parts.add(
        new Part.Paragraph(OfficialWords.say(grounds.sentence(no -> set.criterion(no).name()))));
    parts.add(failing(set, findings));
    parts.add(new Part.Paragraph(say("proposal.reasons", revocation.proposal())));
    parts.add(new Part.Paragraph(say("proposal.ask", words.recognition(revocation))));
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
}
