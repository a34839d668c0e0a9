package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.base.Share;
import vn.dienbien.ntm.council.Outcome;
import vn.dienbien.ntm.council.Tally;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** What a vote came to, with the figures that the minutes need. */
class ResultFigures extends Div {

  ResultFigures(Outcome outcome, Tally tally, boolean knowsBasic) {
    addClassName("ntm-result");
    add(badge(outcome));
    DescriptionList figures = new DescriptionList();
    put(figures, "council.present", present(tally));
    if (outcome != Outcome.LEFT) {
      put(figures, "council.entitled.figure", String.valueOf(tally.entitled()));
      put(figures, "Choice.FOR", share(tally.votesFor(), tally));
      if (knowsBasic) {
        put(figures, "Choice.FOR_BASIC", share(tally.votesBasic(), tally));
      }
      put(figures, "Choice.AGAINST", share(tally.against(), tally));
      put(figures, "Choice.ABSTAIN", share(tally.abstained(), tally));
      if (tally.invalid() > 0) {
        put(figures, "council.invalid", share(tally.invalid(), tally));
      }
      put(figures, "council.silent", share(tally.silent(), tally));
    }
    add(figures);
  }

  /** The result in words with a colour. */
  static Span badge(Outcome outcome) {
    Span badge = new Span(Texts.of(outcome));
    badge.getElement().getThemeList().add("badge");
    badge.getElement().getThemeList().add(colour(outcome));
    return badge;
  }

  private static String colour(Outcome outcome) {
    return switch (outcome) {
      case PASSED, PASSED_BASICALLY -> "success";
      case NOT_PASSED -> "error";
      case NO_QUORUM -> "warning";
      case LEFT -> "contrast";
    };
  }

  private static void put(DescriptionList figures, String key, String words) {
    figures.add(
        new Div(new DescriptionList.Term(Texts.of(key)), new DescriptionList.Description(words)));
  }

  private static String present(Tally tally) {
    return Texts.of(
        "council.figure",
        tally.present() + "/" + tally.appointed(),
        percent(tally.present(), tally.appointed()));
  }

  private static String share(int votes, Tally tally) {
    return Texts.of("council.figure", String.valueOf(votes), percent(votes, tally.entitled()));
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "–" : Numbers.percent(Share.of(part, whole).percent());
  }
}
