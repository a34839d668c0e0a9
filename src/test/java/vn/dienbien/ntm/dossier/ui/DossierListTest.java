package vn.dienbien.ntm.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** The list of dossiers: its address, its search, its limits. */
@Import(A.class)
class DossierListTest extends ViewTest {

  @Autowired A a;

  @Test
  void theSearchKnowsNoMarksAndLivesInTheAddress() {
    DossierStory story = a.dossier().opened();
    signIn(story.communeOfficer());
    open("ho-so?tim=muong%20pon&trang-thai=draft&xep=commune");
    assertThat(names()).isNotEmpty().containsOnly("Mường Pồn");
    assertThat(_get(TextField.class, s -> s.withLabel("Tìm hồ sơ")).getValue())
        .isEqualTo("muong pon");
    assertThat(_get(Select.class, s -> s.withLabel("Sắp xếp")).getValue()).hasToString("COMMUNE");

    open("ho-so?tim=khong%20co%20xa%20nay");
    assertThat(names()).isEmpty();
    _click(_get(com.vaadin.flow.component.button.Button.class, s -> s.withText("Xem tất cả")));
    assertThat(names()).isNotEmpty();
  }

  @Test
  void aCommuneSeesOnlyItsOwn() {
    a.dossier(A.OTHER_COMMUNE, A.DISTRICT).opened();
    signIn(a.dossier().opened().communeLeader());
    open("ho-so");
    assertThat(names()).isNotEmpty().containsOnly("Mường Pồn");
  }

  @Test
  void aPageCostsTheSameWhateverTheNumberOfRows() {
    signIn(a.dossier().opened().districtOfficer());
    open("ho-so");
    assertThat(statements.of(() -> open("ho-so?trang=1"))).hasSizeLessThanOrEqualTo(6);
  }

  private static List<String> names() {
    return _find(DossierRows.class).stream()
        .flatMap(rows -> _find(rows, Anchor.class).stream())
        .map(Anchor::getText)
        .toList();
  }
}
