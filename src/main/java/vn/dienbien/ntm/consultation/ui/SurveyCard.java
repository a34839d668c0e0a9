package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import vn.dienbien.ntm.consultation.ConsultationPage;
import vn.dienbien.ntm.consultation.Survey;
import vn.dienbien.ntm.consultation.SurveyQuestion;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** The residents' survey for those who read it. */
class SurveyCard extends Section {

  SurveyCard(ConsultationPage page, Survey survey) {
    addClassName("ntm-card");
    Div head =
        new Div(
            new H2(Texts.of("consultation.survey.title")),
            survey.isConcluded()
                ? new Badge("consultation.state.concluded", "success")
                : new Badge("consultation.state.running", "contrast"));
    head.addClassName("ntm-chips");
    add(head, new SurveyFacts(survey.figures(), page.limits()));
    if (!survey.method().isBlank()) {
      Paragraph method = new Paragraph(survey.method());
      method.addClassName("ntm-remark");
      add(method);
    }
    if (!survey.questions().isEmpty()) {
      UnorderedList list = new UnorderedList();
      list.addClassName("ntm-records");
      survey.questions().forEach(question -> list.add(row(question)));
      add(list);
    }
    add(
        new FileButtons(
            page.files(survey.files()), null));
    if (survey.isConcluded()) {
      Paragraph by =
          new Paragraph(
              Texts.of(
                  "consultation.concludedBy",
                  survey.concludedBy(),
                  Dates.of(survey.concludedAt())));
      by.addClassName("ntm-small");
      add(by);
    }
  }

  private static ListItem row(SurveyQuestion question) {
    return new ListItem(
        Texts.of(
            "consultation.survey.question",
            question.name(),
            Numbers.of(question.satisfied()),
            Numbers.of(question.asked()),
            question.satisfaction().map(share -> Numbers.percent(share.percent())).orElse("–")));
  }
}
