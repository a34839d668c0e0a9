package vn.dienbien.ntm.decision;

import static vn.dienbien.ntm.decision.RevocationWords.say;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Signature;
import vn.dienbien.ntm.round.ProcedureService;

/** The chair's ruling: a decision that revokes, or a notice that the recognition stands. */
@Component
class RulingLetter {

  private static final String COMMITTEE_OFFICE = "UBND";

  private final ProcedureService procedures;
  private final RevocationWords words;

  RulingLetter(ProcedureService procedures, RevocationWords words) {
    this.procedures = procedures;
    this.words = words;
  }

  /** The letter; before the ruling is recorded a draft of the decision. */
  Letter of(Revocation revocation) {
    RevocationRuling ruling = revocation.ruling();
    boolean isRevoked = ruling == null || ruling.isRevoked();
    LetterKind kind = isRevoked ? LetterKind.QUYET_DINH : LetterKind.THONG_BAO;
    String commune = words.communeCommittee(revocation);
    return new Letter(
        head(ruling, kind),
        kind,
        say(isRevoked ? "ruling.subject" : "kept.subject", words.recognition(revocation)),
        isRevoked ? decision(revocation, commune) : notice(revocation),
        List.of(Signature.of(say("chair"), ruling == null ? "" : ruling.signer())),
        List.of(commune, say("archive")));
  }

  private List<Part> decision(Revocation revocation, String commune) {
    String reasons = revocation.ruling() == null ? "" : revocation.ruling().reasons();
    return List.of(
        new Part.Centred(words.chairOfProvince()),
        new Part.Basis(
            List.of(
                say("basis.law"),
                say("basis.procedure", procedures.version(revocation.versionId()).source()),
                say("basis.desk", words.desk(revocation)))),
        new Part.Resolves(),
        new Part.Article(1, say("article.revoke", words.recognition(revocation))),
        new Part.Paragraph(say("article.reasons", reasons)),
        new Part.Article(2, say("article.commune", commune)),
        new Part.Article(3, say("article.force", words.desk(revocation), commune)));
  }

  private List<Part> notice(Revocation revocation) {
    return List.of(
        new Part.Paragraph(
            say("kept.intro", words.desk(revocation), words.recognition(revocation))),
        new Part.Paragraph(say("article.reasons", revocation.ruling().reasons())),
        new Part.Paragraph(say("kept.conclusion")));
  }

  private LetterHead head(RevocationRuling ruling, LetterKind kind) {
    String issuing = words.provinceCommittee();
    if (ruling == null) {
      return LetterHead.draft("", issuing, kind.symbol(COMMITTEE_OFFICE), words.place());
    }
    int slash = ruling.number().indexOf('/');
    return new LetterHead(
        "",
        issuing,
        slash < 0 ? ruling.number() : ruling.number().substring(0, slash),
        slash < 0 ? kind.symbol(COMMITTEE_OFFICE) : ruling.number().substring(slash + 1),
        words.place(),
        ruling.decidedOn());
  }
}
