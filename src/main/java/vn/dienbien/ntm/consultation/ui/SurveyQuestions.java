package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.dienbien.ntm.consultation.SurveyQuestion;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** The questions of a survey, one line each; kept as soon as a line is complete. */
class SurveyQuestions extends Div {

  private static final int LONGEST_NAME = 300;

  private final transient Consumer<List<SurveyQuestion>> keep;
  private final List<Line> lines = new ArrayList<>();
  private final Div rows = new Div();

  SurveyQuestions(List<SurveyQuestion> questions, Consumer<List<SurveyQuestion>> keep) {
    this.keep = keep;
    questions.forEach(question -> add(new Line(question)));
    Button more =
        new Button(
            Texts.of("consultation.survey.question.add"),
            Glyph.PLUS.create(),
            click -> add(new Line(null)));
    more.addThemeVariants(ButtonVariant.LUMO_SMALL);
    super.add(rows, more);
  }

  private void add(Line line) {
    lines.add(line);
    rows.add(line);
  }

  private void keep() {
    keep.accept(lines.stream().filter(Line::isComplete).map(Line::question).toList());
  }

  private final class Line extends Div {

    private final TextField name = new TextField(Texts.of("consultation.survey.question.name"));
    private final CountField asked;
    private final CountField satisfied;

    Line(SurveyQuestion question) {
      addClassName("ntm-fields");
      asked =
          new CountField(
              "consultation.survey.question.asked", question == null ? null : question.asked());
      satisfied =
          new CountField(
              "consultation.survey.question.satisfied",
              question == null ? null : question.satisfied());
      name.setMaxLength(LONGEST_NAME);
      name.setValue(question == null ? "" : question.name());
      name.addValueChangeListener(event -> keepIfComplete());
      asked.addValueChangeListener(event -> keepIfComplete());
      satisfied.addValueChangeListener(event -> keepIfComplete());
      Button remove = new Button(Glyph.TRASH.create(), click -> remove());
      remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      remove.setAriaLabel(Texts.of("consultation.survey.question.remove"));
      remove.setTooltipText(Texts.of("consultation.survey.question.remove"));
      add(name, asked, satisfied, remove);
    }

    private void keepIfComplete() {
      if (isComplete()) {
        keep();
      }
    }

    private void remove() {
      lines.remove(this);
      rows.remove(this);
      keep();
    }

    private boolean isComplete() {
      return !name.isEmpty() && asked.count() != null && satisfied.count() != null;
    }

    private SurveyQuestion question() {
      return new SurveyQuestion(name.getValue().strip(), asked.count(), satisfied.count());
    }
  }
}
