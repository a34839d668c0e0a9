package vn.dienbien.ntm.consultation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.base.Share;
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

/** The report of the Fatherland Front on the residents' survey, to be signed and uploaded. */
@Component
class SurveyLetter implements DossierLetter {

  private final SurveyRepository surveys;
  private final ConsultationQueries queries;
  private final LetterWords words;

  SurveyLetter(SurveyRepository surveys, ConsultationQueries queries, LetterWords words) {
    this.surveys = surveys;
    this.queries = queries;
    this.words = words;
  }

  @Override
  public String id() {
    return "bao-cao-hai-long";
  }

  @Override
  public Sentence title() {
    return Sentence.of("consultation.letter.survey");
  }

  @Override
  public int order() {
    return 38;
  }

  @Override
  public Optional<Sentence> offer(DossierFacts dossier, DossierRights rights) {
    return ConsultationQueries.seesDistrict(dossier, rights) && surveys.isCounted(dossier.id())
        ? Optional.of(Sentence.of("consultation.letter.survey.line"))
        : Optional.empty();
  }

  @Override
  public Letter letter(long dossierId) {
    ConsultationPage page = queries.page(dossierId);
    DossierFacts dossier = page.dossier();
    Survey survey =
        page.survey()
            .filter(counted -> counted.figures().isComplete())
            .orElseThrow(() -> new NotThere(DossierLinks.subject(dossierId) + "/" + id()));
    String commune = words.name(dossier, ConsultationLevel.COMMUNE);
    return new Letter(
        LetterHead.draft(
            "",
            LetterWords.say("front", words.name(dossier, ConsultationLevel.DISTRICT)),
            LetterKind.BAO_CAO.symbol(LetterWords.say("front.office")),
            words.unit(dossier, ConsultationLevel.DISTRICT).name()),
        LetterKind.BAO_CAO,
        LetterWords.say("survey.subject", commune, words.aim(dossier)),
        parts(survey, page.limits()),
        List.of(
            Signature.of(LetterWords.say("chairman"), "")
                .as(SigningMark.TM, LetterWords.say("front.body"))),
        List.of(words.committee(dossier, ConsultationLevel.DISTRICT), LetterWords.say("archive")));
  }

  private static List<Part> parts(Survey survey, ConsultationLimits limits) {
    List<Part> parts = new ArrayList<>();
    SurveyFigures figures = survey.figures();
    parts.add(new Part.Heading(1, LetterWords.say("survey.way")));
    parts.add(
        new Part.Paragraph(survey.method().isBlank() ? LetterWords.say("blank") : survey.method()));
    parts.add(new Part.Heading(1, LetterWords.say("survey.result")));
    parts.add(
        new Part.Field(
            LetterWords.say("survey.households"), LetterText.number(figures.households())));
    parts.add(share("survey.asked", figures.asked(), figures.coverage(), limits.householdsAsked()));
    parts.add(
        share("survey.satisfied", figures.satisfied(), figures.satisfaction(), limits.satisfied()));
    if (!survey.questions().isEmpty()) {
      parts.add(table(survey.questions()));
    }
    return parts;
  }

  private static Part share(String key, int count, Optional<Share> share, BigDecimal needed) {
    return new Part.Field(
        LetterWords.say(key),
        LetterWords.say(
            "survey.share",
            LetterText.number(count),
            share.map(LetterText::percent).orElse("–"),
            LetterText.number(needed)));
  }

  private static Part.Table table(List<SurveyQuestion> questions) {
    List<List<String>> rows = new ArrayList<>();
    for (SurveyQuestion question : questions) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              question.name(),
              LetterText.number(question.asked()),
              LetterText.number(question.satisfied()),
              question.satisfaction().map(LetterText::percent).orElse("–")));
    }
    return new Part.Table(
        List.of(
            Part.Column.marks(LetterWords.say("column.no"), 1),
            Part.Column.words(LetterWords.say("column.question"), 6),
            Part.Column.numbers(LetterWords.say("column.asked"), 2),
            Part.Column.numbers(LetterWords.say("column.satisfied"), 2),
            Part.Column.numbers(LetterWords.say("column.share"), 2)),
        rows);
  }
}
