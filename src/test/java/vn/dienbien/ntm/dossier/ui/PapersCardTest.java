package vn.dienbien.ntm.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.PaperService;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.dossier.ReturnItem;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** The papers of a dossier on its overview, for whoever attaches and whoever reads. */
@Import(A.class)
class PapersCardTest extends ViewTest {

  private static final String RESULTS = "Báo cáo kết quả thực hiện các tiêu chí, kèm biểu chi tiết";
  private static final String DEBTS = "Báo cáo tình hình nợ đọng xây dựng cơ bản";

  @Autowired A a;
  @Autowired ClaimService claims;
  @Autowired PaperService papers;
  @Autowired ReceptionService reception;

  @Test
  void theOfficerSeesWhatIsMissingAndTakesAFileOff() {
    DossierStory story = a.dossier().opened().withPapers();
    signIn(story.communeOfficer());
    open("ho-so/" + story.id());
    assertThat(_find(_get(PapersCard.class), H3.class))
        .extracting(H3::getText)
        .containsExactly(RESULTS, DEBTS);
    assertThat(texts(row(RESULTS))).contains("M3.1 · bắt buộc");
    assertThat(texts(row(DEBTS))).contains("bắt buộc");
    assertThat(_find(row(RESULTS), Upload.class)).hasSize(1);
    assertThat(missing()).isEmpty();

    _click(
        _find(row(RESULTS), Button.class).stream()
            .filter(button -> button.getAriaLabel().orElse("").equals("Gỡ tệp minh-chung.pdf"))
            .findFirst()
            .orElseThrow());
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    assertThat(texts(row(RESULTS))).contains("Chưa có tệp nào");
    assertThat(missing())
        .containsExactly("Chưa đính kèm “" + RESULTS + "” (M3.1). Hãy đính kèm ở thẻ Tổng quan.");
  }

  @Test
  void theDistrictReadsAndReturnsOnePaper() {
    DossierStory story = a.dossier().filed();
    signIn(story.districtOfficer());
    open("ho-so/" + story.id());
    assertThat(_find(row(RESULTS), Button.class)).hasSize(1);
    _assertNone(_get(PapersCard.class), Upload.class);
    new ReturnDialog(
            claims.book(story.id()),
            papers.papers(story.id()).stream().map(paper -> paper.document()).toList(),
            reception.reasons(),
            "draft",
            "returns.send",
            (id, items, instruction) -> {})
        .open();
    assertThat(_find(Checkbox.class)).extracting(Checkbox::getLabel).contains(RESULTS, DEBTS);
  }

  @Test
  void aReturnedPaperIsOpenAloneAndTheChangeIsShown() {
    DossierStory story = a.dossier().filed();
    Acting.as(
        story.districtOfficer(),
        () ->
            reception.returnItems(
                story.id(), List.of(ReturnItem.ofPaper("results", "no table")), ""));
    signIn(story.communeOfficer());
    open("ho-so/" + story.id());
    assertThat(texts(_get(ReturnCard.class))).contains(RESULTS, " – no table");
    assertThat(_get(row(RESULTS), ReturnReason.class)).isNotNull();
    assertThat(_find(row(RESULTS), Upload.class)).hasSize(1);
    _assertNone(row(DEBTS), Upload.class);
    Acting.as(story.communeOfficer(), () -> story.withPaper("results"));
    story.filedAgain();
    signIn(story.districtOfficer());
    open("ho-so/" + story.id() + "?tab=thay-doi");
    PaperChangeCard change = _get(PaperChangeCard.class);
    assertThat(_get(change, H3.class).getText()).isEqualTo(RESULTS);
    assertThat(texts(change)).contains("Thêm");
  }

  private static PaperRow row(String name) {
    return _find(PaperRow.class).stream()
        .filter(row -> name.equals(row.getElement().getAttribute("aria-label")))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> missing() {
    return _find(_get(Readiness.class), ListItem.class).stream()
        .map(item -> item.getText())
        .filter(text -> text.startsWith("Chưa đính kèm"))
        .toList();
  }

  private static List<String> texts(Component part) {
    return _find(part, Span.class).stream().map(Span::getText).toList();
  }
}
