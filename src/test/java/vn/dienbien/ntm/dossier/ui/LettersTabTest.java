package vn.dienbien.ntm.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** The tab with the letters of a dossier. */
class LettersTabTest extends ViewTest {

  @Test
  @DisplayName("a dossier without letters says when there will be some")
  void empty() {
    DossierStory story = a.dossier("qd18-2022").registering();
    signIn(story.communeOfficer());
    open(story);
    assertThat(_find(Span.class, s -> s.withText("Chưa có văn bản nào"))).hasSize(1);
    _assertNone(Anchor.class, s -> s.withClasses("ntm-download"));
  }

  @Test
  @DisplayName("a returned dossier offers the request for supplement to download")
  void offers() {
    DossierStory story = a.dossier().returnedByDistrict("3.1");
    signIn(story.communeOfficer());
    open(story);
    assertThat(_find(Span.class, s -> s.withText("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ")))
        .hasSize(1);
    assertThat(_find(Span.class).stream().map(Span::getText))
        .anyMatch(line -> line.matches("Huyện yêu cầu bổ sung lần 1, ngày .*: 1 mục"));
    String href = "ho-so/" + story.id() + "/van-ban/phieu-yeu-cau-bo-sung";
    Anchor download =
        _get(
            Anchor.class,
            s -> s.withClasses("ntm-download").withPredicate(link -> href.equals(link.getHref())));
    assertThat(download.isRouterIgnore()).isTrue();
    assertThat(download.getAriaLabel().orElseThrow()).contains("Phiếu yêu cầu bổ sung");
  }

  private void open(DossierStory story) {
    open("ho-so/" + story.id() + "?tab=van-ban");
  }
}
