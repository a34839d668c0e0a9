package vn.dienbien.ntm.consultation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLetter;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterHead;
import vn.dienbien.ntm.letter.LetterKind;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;
import vn.dienbien.ntm.letter.Signature;

/**
 * The minutes of a meeting (form 5.1 in the commune): while the meeting is awaited with blanks to
 * fill in and sign, afterwards with what was recorded.
 */
class MinutesLetter implements DossierLetter {

  private final ConsultationLevel level;
  private final MeetingRepository meetings;
  private final ConsultationQueries queries;
  private final LetterWords words;

  MinutesLetter(
      ConsultationLevel level,
      MeetingRepository meetings,
      ConsultationQueries queries,
      LetterWords words) {
    this.level = level;
    this.meetings = meetings;
    this.queries = queries;
    this.words = words;
  }

  @Override
  public String id() {
    return level == ConsultationLevel.COMMUNE ? "bien-ban-hop-xa" : "bien-ban-hop-huyen";
  }

  @Override
  public Sentence title() {
    return Sentence.of("consultation.letter.minutes." + level.name());
  }

  @Override
  public int order() {
    return level == ConsultationLevel.COMMUNE ? 15 : 40;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    if (dossier.status() == level.voting()) {
      return Optional.of(Sentence.of("consultation.letter.minutes.line.blank"));
    }
    return meetings
        .last(dossier.id(), level)
        .map(
            meeting ->
                Sentence.of(
                    "consultation.letter.minutes.line",
                    meeting.meetingNo(),
                    LetterText.date(meeting.held().heldOn())));
  }

  @Override
  public Letter letter(long dossierId) {
    ConsultationPage page = queries.page(dossierId);
    DossierFacts dossier = page.dossier();
    Optional<Meeting> meeting =
        dossier.status() == level.voting()
            ? Optional.empty()
            : page.meetings(level).stream().findFirst();
    String commune = words.name(dossier, ConsultationLevel.COMMUNE);
    return new Letter(
        new LetterHead(
            "",
            words.committee(dossier, level),
            "",
            LetterKind.BIEN_BAN.symbol(LetterWords.say("office")),
            "",
            null),
        LetterKind.BIEN_BAN,
        LetterWords.say("minutes.subject", commune, words.aim(dossier)),
        parts(page, meeting.map(Meeting::held), commune),
        List.of(
            Signature.of(
                LetterWords.say("minutes.secretary"), held(meeting, NewMeeting::secretary)),
            Signature.of(LetterWords.say("minutes.chair"), held(meeting, NewMeeting::chair))),
        List.of(LetterWords.say("archive")));
  }

  private List<Part> parts(ConsultationPage page, Optional<NewMeeting> held, String commune) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Paragraph(
            LetterWords.say(
                "minutes.opening",
                LetterText.longDate(held.map(NewMeeting::heldOn).orElse(null)),
                held.map(NewMeeting::place).orElseGet(() -> LetterWords.say("blank")),
                words.committee(page.dossier(), level),
                commune,
                words.aim(page.dossier()))));
    parts.add(new Part.Heading(1, LetterWords.say("minutes.people")));
    parts.add(field("minutes.chair", held.map(NewMeeting::chair).orElse("")));
    parts.add(field("minutes.secretary", held.map(NewMeeting::secretary).orElse("")));
    parts.add(field("minutes.members", LetterWords.say("minutes.members." + level.name())));
    parts.add(new Part.Heading(1, LetterWords.say("minutes.agenda")));
    parts.add(new Part.Paragraph(LetterWords.say("minutes.heard." + level.name())));
    page.rounds(level).stream()
        .findFirst()
        .filter(round -> !round.summary().isBlank())
        .ifPresent(round -> parts.add(new Part.Paragraph(round.summary())));
    parts.add(new Part.Heading(1, LetterWords.say("minutes.vote")));
    addVote(parts, held.map(NewMeeting::ballots), page.limits().approval().get(level));
    parts.add(new Part.Paragraph(LetterWords.say("minutes.end")));
    return parts;
  }

  private void addVote(List<Part> parts, Optional<Ballots> ballots, BigDecimal approval) {
    parts.add(field("minutes.present", count(ballots.map(Ballots::present))));
    parts.add(
        field(
            "minutes.for",
            ballots
                .map(
                    counted ->
                        LetterWords.say(
                            "share",
                            LetterText.number(counted.votesFor()),
                            LetterText.number(counted.present()),
                            LetterText.percent(counted.share())))
                .orElse("")));
    parts.add(field("minutes.against", count(ballots.map(Ballots::against))));
    parts.add(field("minutes.abstained", count(ballots.map(Ballots::abstained))));
    parts.add(
        new Part.Paragraph(LetterWords.say("minutes.threshold", LetterText.number(approval))));
    ballots.ifPresent(
        counted ->
            parts.add(
                new Part.Paragraph(
                    LetterWords.say(
                        counted.reach(approval) ? "minutes.reached" : "minutes.short"))));
  }

  private static String held(
      Optional<Meeting> meeting, java.util.function.Function<NewMeeting, String> part) {
    return meeting.map(Meeting::held).map(part).orElse("");
  }

  private static String count(Optional<Integer> count) {
    return count.map(known -> LetterText.number(known.longValue())).orElse("");
  }

  private static Part.Field field(String key, String value) {
    return new Part.Field(LetterWords.say(key), value);
  }
}
