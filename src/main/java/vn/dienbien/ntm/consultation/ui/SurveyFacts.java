package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Optional;
import vn.dienbien.ntm.base.Share;
import vn.dienbien.ntm.consultation.ConsultationLimits;
import vn.dienbien.ntm.consultation.SurveyFigures;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** Both percentages of a survey with their thresholds, and a warning where one falls short. */
class SurveyFacts extends Div {

  SurveyFacts(SurveyFigures figures, ConsultationLimits limits) {
    getElement().setAttribute("aria-live", "polite");
    Facts facts = new Facts();
    if (figures.households() != null) {
      facts.put("consultation.survey.households", Numbers.of(figures.households()));
    }
    facts.put(
        "consultation.survey.coverage", Facts.share(figures.coverage(), limits.householdsAsked()));
    facts.put(
        "consultation.survey.satisfaction",
        Facts.share(figures.satisfaction(), limits.satisfied()));
    add(facts);
    warn("consultation.survey.warn.coverage", figures.coverage(), limits.householdsAsked());
    warn("consultation.survey.warn.satisfaction", figures.satisfaction(), limits.satisfied());
  }

  private void warn(String key, Optional<Share> share, BigDecimal needed) {
    if (share.filter(known -> !known.isAtLeastPercent(needed)).isPresent()) {
      Badge badge = new Badge("consultation.survey.short", "error");
      Paragraph words = new Paragraph(Texts.of(key, Numbers.percent(needed)));
      Div line = new Div(badge, words);
      line.addClassName("ntm-chips");
      add(line);
    }
  }
}
