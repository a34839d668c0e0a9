package vn.dienbien.ntm.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

@DisplayName("Marks in the criteria of a dossier: what was carried over, sets known by names")
class CarriedMarkTest extends ViewTest {

  @Test
  @DisplayName("The mark names the year and goes when the person says it is still right")
  void still_right() {
    DossierStory before = a.dossier().stated();
    DossierStory now = carried();
    signIn(now.communeOfficer());
    open("ho-so/" + now.id() + "?tab=tieu-chi&chi-tieu=1.1");
    IndicatorCard card = card("chi-tieu-1-1");
    String mark = "Mang sang từ đợt xét năm " + year(before) + ", cần xem lại.";
    assertThat(_find(card, Span.class))
        .extracting(Span::getText)
        .anyMatch(text -> text.strip().equals(mark));
    assertThat(_find(card, Span.class, s -> s.withText("từ đợt xét năm " + year(before))))
        .hasSize(1);
    _click(_get(card, Button.class, s -> s.withText("Vẫn đúng")));
    _assertNone(card, Button.class, s -> s.withText("Vẫn đúng"));
    assertThat(_find(card, Span.class))
        .extracting(Span::getText)
        .noneMatch(text -> text.strip().equals(mark));
    open("ho-so/" + now.id() + "?tab=tieu-chi&chi-tieu=1.1");
    _assertNone(card("chi-tieu-1-1"), Button.class, s -> s.withText("Vẫn đúng"));
    assertThat(_find(card("chi-tieu-1-2"), Button.class, s -> s.withText("Vẫn đúng"))).hasSize(1);
  }

  @Test
  @DisplayName("The leader, who does not edit, sees the mark without a button; in English, too")
  void read_only() {
    DossierStory before = a.dossier().stated();
    DossierStory now = carried();
    jdbc.update("update dossier set status = 'FILED' where id = ?", now.id());
    signIn(now.communeOfficer());
    UI.getCurrent().setLocale(Locale.ENGLISH);
    open("ho-so/" + now.id() + "?tab=tieu-chi&chi-tieu=1.1");
    String mark = "Brought from the round of " + year(before) + ", to be looked at again.";
    assertThat(_find(card("chi-tieu-1-1"), Span.class))
        .extracting(span -> span.getText().strip())
        .contains(mark);
    _assertNone(Button.class, s -> s.withText("Still right"));
    jdbc.update("update dossier set status = 'DRAFT' where id = ?", now.id());
  }

  @Test
  @DisplayName("A set known by names says that its criteria are judged as a whole")
  void by_name() {
    int round = a.round(A.COMMUNE);
    jdbc.update("update round set set_id = 'xa-2026-2030' where id = ?", round);
    DossierStory story = a.dossier(round, A.COMMUNE, A.DISTRICT).opened();
    signIn(story.communeOfficer());
    open("ho-so/" + story.id() + "?tab=tieu-chi&chi-tieu=3");
    assertThat(_find(Paragraph.class))
        .extracting(Paragraph::getText)
        .anyMatch(text -> text.startsWith("Bộ tiêu chí này mới có tên tiêu chí"))
        .anyMatch(text -> text.startsWith("Đánh giá chung cả tiêu chí"))
        .anyMatch(text -> text.contains("đánh giá chung theo tiêu chí"));
  }

  private DossierStory carried() {
    int round = a.round(A.COMMUNE);
    jdbc.update("update round_candidate set origin = 'CARRIED_OVER' where round_id = ?", round);
    return a.dossier(round, A.COMMUNE, A.DISTRICT).opened();
  }

  private int year(DossierStory story) {
    return jdbc.queryForObject(
        "select assessment_year from round where id = ?", Integer.class, story.roundId());
  }

  private static IndicatorCard card(String id) {
    return _find(IndicatorCard.class).stream()
        .filter(one -> one.getId().orElse("").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
