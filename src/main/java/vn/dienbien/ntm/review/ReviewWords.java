package vn.dienbien.ntm.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.letter.Part;

/** Words and tables that the letters of both reviews share. */
final class ReviewWords {

  private ReviewWords() {}

  static String say(String key, Object... args) {
    return OfficialWords.say(Sentence.of("review.letter." + key, args));
  }

  static String say(Verdict verdict) {
    return verdict == null
        ? OfficialWords.say(Sentence.of("review.open"))
        : OfficialWords.say(Sentence.of("Verdict." + verdict.name()));
  }

  /** Criteria and indicators by verdict. */
  static Part.Table counts(ReviewFigures figures) {
    return new Part.Table(
        List.of(
            Part.Column.words(say("column.of"), 4),
            Part.Column.numbers(say(Verdict.MET), 2),
            Part.Column.numbers(say(Verdict.BASICALLY_MET), 2),
            Part.Column.numbers(say(Verdict.NOT_MET), 2),
            Part.Column.numbers(say(Verdict.NOT_ASSESSED), 2),
            Part.Column.numbers(say((Verdict) null), 2)),
        List.of(
            row(say("row.criteria"), figures.criteria()),
            row(say("row.indicators"), figures.indicators())));
  }

  private static List<String> row(String name, VerdictCounts counts) {
    return Stream.concat(
            Stream.of(name),
            Stream.of(
                    counts.met(),
                    counts.basicallyMet(),
                    counts.notMet(),
                    counts.notAssessed(),
                    counts.open())
                .map(String::valueOf))
        .toList();
  }

  /** Every criterion with its indicators by verdict, its verdict and the remarks. */
  static Part.Table criteria(CriteriaSet set, ReviewSheet sheet, ReviewFigures figures) {
    return new Part.Table(
        List.of(
            Part.Column.marks(say("column.no"), 1),
            Part.Column.words(say("column.criterion"), 5),
            Part.Column.marks(say("column.indicators"), 3),
            Part.Column.marks(say("column.verdict"), 3),
            Part.Column.words(say("column.remark"), 6)),
        set.criteria().stream()
            .map(
                criterion ->
                    List.of(
                        String.valueOf(criterion.no()),
                        criterion.name(),
                        indicators(figures.byCriterion().get(criterion.no())),
                        say(sheet.verdictOf(criterion).orElse(null)),
                        remark(sheet, criterion)))
            .toList());
  }

  /** How many of a criterion's indicators are met, and how many are anything else. */
  private static String indicators(VerdictCounts counts) {
    return Stream.concat(
            Stream.of(say("metOf", counts.met(), counts.all())),
            Stream.of(
                    some(counts.basicallyMet(), Verdict.BASICALLY_MET),
                    some(counts.notMet(), Verdict.NOT_MET),
                    some(counts.notAssessed(), Verdict.NOT_ASSESSED),
                    some(counts.open(), null))
                .flatMap(Optional::stream))
        .collect(Collectors.joining("\n"));
  }

  private static Optional<String> some(long count, Verdict verdict) {
    String word = say(verdict);
    return count == 0
        ? Optional.empty()
        : Optional.of(count + " " + word.substring(0, 1).toLowerCase() + word.substring(1));
  }

  private static String remark(ReviewSheet sheet, Criterion criterion) {
    Stream<String> remarks =
        sheet.stage() == Stage.VERIFICATION
            ? Stage.VERIFICATION.subjectsOf(criterion).stream()
                .flatMap(subject -> sheet.on(subject).stream())
                .map(Finding::remark)
            : sheet.combined().stream()
                .filter(finding -> finding.criterionNo() == criterion.no())
                .map(CombinedFinding::remark);
    return remarks.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("\n"));
  }
}
