package vn.dienbien.ntm.council;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLetter;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Signature;
import vn.dienbien.ntm.unit.UnitService;

/** The count of the last vote on one dossier, for its own file. */
@Component
class VoteCountLetter implements DossierLetter {

  private static final int ORDER = 150;

  private final CouncilRepository council;
  private final DossierStages dossiers;
  private final UnitService units;

  VoteCountLetter(CouncilRepository council, DossierStages dossiers, UnitService units) {
    this.council = council;
    this.dossiers = dossiers;
    this.units = units;
  }

  @Override
  public String id() {
    return "bien-ban-kiem-phieu";
  }

  @Override
  public Sentence title() {
    return Sentence.of("LetterKind." + LetterKind.BIEN_BAN_KIEM_PHIEU.name());
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    return last(dossier.id())
        .map(vote -> Sentence.of("council.sessionOf", CouncilService.DAY.format(vote.heldOn())));
  }

  @Override
  public Letter letter(long dossierId) {
    DossierFacts dossier = dossiers.visible(dossierId);
    DossierVote vote =
        last(dossierId)
            .orElseThrow(() -> new NotThere(DossierLinks.subject(dossierId) + "/" + id()));
    return new Letter(
        new LetterHead(
            LetterText.committee(OfficialWords.say(units.province().officialName())),
            say("council"),
            "",
            LetterKind.BIEN_BAN_KIEM_PHIEU.symbol(say("office")),
            "",
            null),
        LetterKind.BIEN_BAN_KIEM_PHIEU,
        say("count.subject", LetterText.date(vote.heldOn())),
        List.of(
            new Part.Paragraph(say("present", vote.tally().appointed(), vote.tally().present())),
            VoteCount.table(
                List.of(new VoteCount.Row(dossier.communeName(), vote.outcome(), vote.tally())))),
        List.of(Signature.of(say("secretary"), ""), Signature.of(say("chair"), "")),
        List.of(say("recipient.archive")));
  }

  private Optional<DossierVote> last(long dossierId) {
    return council.votesOn(dossierId).stream()
        .filter(vote -> vote.outcome() != null && vote.outcome() != Outcome.LEFT)
        .findFirst();
  }

  private static String say(String key, Object... args) {
    return CouncilLetters.say(key, args);
  }
}
