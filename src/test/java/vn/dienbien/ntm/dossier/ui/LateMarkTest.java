package vn.dienbien.ntm.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** Whoever sees a dossier sees that it came late: in its head, in the list, on its slip. */
class LateMarkTest extends ViewTest {

  @Test
  @DisplayName("a late filing is marked in the head, in the list and on the receipt slip")
  void filing() {
    DossierStory story = a.dossier().ready();
    passed(story, "commune_cutoff");
    story.filedAgain();
    for (SignedIn reader : List.of(story.communeOfficer(), story.districtOfficer())) {
      signIn(reader);
      open("ho-so/" + story.id());
      assertThat(marks()).containsExactly("Nộp sau hạn");
      open("ho-so?tim=" + receipt(story));
      assertThat(marks()).containsExactly("Nộp sau hạn");
      open("ho-so/" + story.id() + "/phieu-tiep-nhan");
      assertThat(_find(Span.class).stream().map(Span::getText)).contains("Nộp sau hạn");
    }
  }

  @Test
  @DisplayName(
      "a dossier that the district sent late is marked as that, not as the commune's fault")
  void submission() {
    DossierStory story = a.dossier().verified();
    passed(story, "district_cutoff");
    story.submittedAgain();
    for (SignedIn reader : List.of(story.communeOfficer(), story.provinceOfficer())) {
      signIn(reader);
      open("ho-so/" + story.id());
      assertThat(marks()).containsExactly("Huyện trình sau hạn");
      open("ho-so?tim=" + receipt(story));
      assertThat(marks()).containsExactly("Huyện trình sau hạn");
    }
  }

  @Test
  @DisplayName("a late registration is marked on its card, one in time is not")
  void registration() {
    DossierStory story = a.dossier().registering();
    passed(story, "registration_cutoff");
    story.registered();
    signIn(story.districtOfficer());
    open("ho-so/" + story.id());
    assertThat(marks()).containsExactly("Đăng ký sau hạn");
    DossierStory inTime = a.dossier().registered();
    signIn(inTime.districtOfficer());
    open("ho-so/" + inTime.id());
    assertThat(marks()).isEmpty();
  }

  private void passed(DossierStory story, String cutoff) {
    jdbc.update(
        "update round set " + cutoff + " = ? where id = ?", LocalDate.now(), story.roundId());
  }

  private String receipt(DossierStory story) {
    return jdbc.queryForObject(
        "select receipt_number from dossier where id = ?", String.class, story.id());
  }

  private static List<String> marks() {
    return _find(LateMark.class).stream().map(LateMarkTest::words).toList();
  }

  /** What stands behind the sign. */
  private static String words(LateMark mark) {
    Component last = mark.getChildren().reduce((sign, words) -> words).orElseThrow();
    return ((Span) last).getText();
  }
}
