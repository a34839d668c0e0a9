package vn.dienbien.ntm.consultation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** The questions of the residents' survey on the screen of the Front and of those who read. */
class SurveyQuestionsTest extends ViewTest {

  @Test
  @DisplayName("a question is kept when its line is complete, corrected, and taken out again")
  void questions() {
    DossierStory story = a.dossier().hearing();
    open(story, story.frontOfficer());
    add("Đường liên xã", "600", "540");
    add("Nước sạch", "580", "290");
    _click(_get(Button.class, s -> s.withText("Thêm câu hỏi")));

    open(story, story.frontOfficer());
    assertThat(values("Câu hỏi")).as("the empty line is none").hasSize(2);
    assertThat(values("Số hộ trả lời")).containsExactly("600", "580");

    _setValue(fields("Số hộ hài lòng").get(1), "300");
    _click(_find(Button.class, s -> s.withPredicate(SurveyQuestionsTest::removes)).get(0));
    open(story, story.frontOfficer());
    assertThat(values("Câu hỏi")).containsExactly("Nước sạch");
    assertThat(values("Số hộ hài lòng")).containsExactly("300");
  }

  @Test
  @DisplayName("when the hearing is over everybody reads each question with its share")
  void readers() {
    DossierStory story = a.dossier().hearing();
    open(story, story.frontOfficer());
    add("Nước sạch", "580", "290");
    story.heard();
    for (SignedIn reader : List.of(story.communeOfficer(), story.districtOfficer())) {
      open(story, reader);
      assertThat(_find(ListItem.class).stream().map(ListItem::getText))
          .contains("Nước sạch: 290/580 = 50,00 %");
    }
  }

  private void open(DossierStory story, SignedIn person) {
    signIn(person);
    open("ho-so/" + story.id() + "?tab=y-kien");
  }

  private static void add(String name, String answered, String satisfied) {
    _click(_get(Button.class, s -> s.withText("Thêm câu hỏi")));
    _setValue(last("Câu hỏi"), name);
    _setValue(last("Số hộ trả lời"), answered);
    _setValue(last("Số hộ hài lòng"), satisfied);
  }

  private static TextField last(String label) {
    List<TextField> fields = fields(label);
    return fields.get(fields.size() - 1);
  }

  private static List<String> values(String label) {
    return fields(label).stream().map(TextField::getValue).toList();
  }

  /** Those of the questions; the survey as a whole has a field of the same name. */
  private static List<TextField> fields(String label) {
    return _find(_get(SurveyQuestions.class), TextField.class, s -> s.withLabel(label));
  }

  private static boolean removes(Button button) {
    return button.getAriaLabel().filter("Xóa câu hỏi"::equals).isPresent();
  }
}
