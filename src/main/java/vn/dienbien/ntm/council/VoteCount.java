package vn.dienbien.ntm.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.base.Share;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.Part;

/** The table of a vote-count sheet: sums only, as they were announced. */
final class VoteCount {

  private static final int FIGURES = 8;
  private static final String NONE = "-";

  /**
   * A dossier that was on the agenda.
   *
   * @param commune name of the commune
   * @param outcome what the vote came to, or that it was withdrawn before
   * @param tally its count
   */
  record Row(String commune, Outcome outcome, Tally tally) {}

  private VoteCount() {}

  static Part.Table table(List<Row> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (Row row : rows) {
      List<String> line = new ArrayList<>();
      line.add(String.valueOf(cells.size() + 1));
      line.add(row.commune());
      line.addAll(
          row.outcome() == Outcome.LEFT
              ? Collections.nCopies(FIGURES, NONE)
              : figures(row.tally()));
      line.add(OfficialWords.say(Sentence.of("Outcome." + row.outcome().name())));
      cells.add(line);
    }
    return new Part.Table(
        List.of(
            Part.Column.marks(say("no"), 4),
            Part.Column.words(say("commune"), 12),
            Part.Column.numbers(say("entitled"), 7),
            Part.Column.numbers(say("cast"), 7),
            Part.Column.numbers(say("for"), 7),
            Part.Column.numbers(say("basic"), 7),
            Part.Column.numbers(say("against"), 7),
            Part.Column.numbers(say("abstained"), 7),
            Part.Column.numbers(say("invalid"), 7),
            Part.Column.numbers(say("share"), 10),
            Part.Column.words(say("outcome"), 12)),
        cells);
  }

  private static List<String> figures(Tally tally) {
    return List.of(
        String.valueOf(tally.entitled()),
        String.valueOf(tally.cast()),
        String.valueOf(tally.votesFor()),
        String.valueOf(tally.votesBasic()),
        String.valueOf(tally.against()),
        String.valueOf(tally.abstained()),
        String.valueOf(tally.invalid()),
        share(tally.votesFor() + tally.votesBasic(), tally.entitled()));
  }

  /** "95,00 %", or a dash where nobody was entitled. */
  static String share(int part, int whole) {
    return whole == 0 ? NONE : LetterText.percent(Share.of(part, whole));
  }

  private static String say(String column) {
    return OfficialWords.say(Sentence.of("council.letter.column." + column));
  }
}
