package vn.dienbien.ntm.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLetter;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Signature;
import vn.dienbien.ntm.letter.SigningMark;

/** The report that sums up the comments of the newest round (form 4.1 in the commune). */
class CommentsLetter implements DossierLetter {

  private final ConsultationLevel level;
  private final ConsultationRepository consultations;
  private final ConsultationQueries queries;
  private final LetterWords words;

  CommentsLetter(
      ConsultationLevel level,
      ConsultationRepository consultations,
      ConsultationQueries queries,
      LetterWords words) {
    this.level = level;
    this.consultations = consultations;
    this.queries = queries;
    this.words = words;
  }

  @Override
  public String id() {
    return level == ConsultationLevel.COMMUNE ? "bao-cao-y-kien-xa" : "bao-cao-y-kien-huyen";
  }

  @Override
  public Sentence title() {
    return Sentence.of("consultation.letter.comments." + level.name());
  }

  @Override
  public int order() {
    return level == ConsultationLevel.COMMUNE ? 12 : 36;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    if (level == ConsultationLevel.DISTRICT && !ConsultationQueries.seesDistrict(dossier, rights)) {
      return Optional.empty();
    }
    return consultations
        .lastRound(dossier.id(), level)
        .map(round -> Sentence.of("consultation.letter.comments.line", round));
  }

  @Override
  public Letter letter(long dossierId) {
    ConsultationPage page = queries.page(dossierId);
    DossierFacts dossier = page.dossier();
    Consultation round =
        page.rounds(level).stream()
            .findFirst()
            .orElseThrow(() -> new NotThere(DossierLinks.subject(dossierId) + "/" + id()));
    String committee = words.committee(dossier, level);
    return new Letter(
        LetterHead.draft(
            "",
            committee,
            LetterKind.BAO_CAO.symbol(LetterWords.say("office")),
            words.unit(dossier, level).name()),
        LetterKind.BAO_CAO,
        LetterWords.say(
            "comments.subject", words.name(dossier, ConsultationLevel.COMMUNE), words.aim(dossier)),
        parts(round),
        List.of(
            Signature.of(LetterWords.say("chairman"), "")
                .as(SigningMark.TM, LetterWords.say("body"))),
        List.of(LetterWords.say("archive")));
  }

  private static List<Part> parts(Consultation round) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(1, LetterWords.say("comments.notice")));
    if (round.startsOn() != null) {
      parts.add(
          new Part.Paragraph(
              LetterWords.say(
                  "comments.period",
                  LetterText.date(round.startsOn()),
                  LetterText.date(round.endsOn()),
                  round.places())));
    }
    parts.add(new Part.Paragraph(LetterWords.say("comments.times", round.counted())));
    round
        .announcements()
        .forEach(announcement -> parts.add(new Part.Item("-", announcementWords(announcement))));
    parts.add(new Part.Heading(1, LetterWords.say("comments.result")));
    parts.add(
        new Part.Paragraph(
            LetterWords.say("comments.count", round.comments().size(), round.changes())));
    if (!round.comments().isEmpty()) {
      parts.add(table(round.comments()));
    }
    parts.add(new Part.Heading(1, LetterWords.say("comments.summary")));
    parts.add(
        new Part.Paragraph(round.summary().isBlank() ? LetterWords.say("blank") : round.summary()));
    return parts;
  }

  private static String announcementWords(Announcement announcement) {
    return LetterWords.say(
        announcement.reference().isBlank() ? "comments.announcement" : "comments.announcement.more",
        LetterText.date(announcement.announcedOn()),
        word(announcement.channel()),
        announcement.reference());
  }

  private static String word(Enum<?> constant) {
    return OfficialWords.say(
        Sentence.of(constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
  }

  private static Part.Table table(List<Comment> comments) {
    List<List<String>> rows = new ArrayList<>();
    for (Comment comment : comments) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              LetterWords.say(
                  "comments.by",
                  comment.said().author(),
                  LetterText.date(comment.said().givenOn())),
              comment.said().words(),
              comment.said().answer()));
    }
    return new Part.Table(
        List.of(
            Part.Column.marks(LetterWords.say("column.no"), 1),
            Part.Column.words(LetterWords.say("column.who"), 4),
            Part.Column.words(LetterWords.say("column.words"), 6),
            Part.Column.words(LetterWords.say("column.answer"), 6)),
        rows);
  }
}
