package vn.dienbien.ntm.workflow;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** The administrator's page of models: what can be moved, what stays and why, never by force. */
class ModelViewTest extends ViewTest {

  @Autowired RepositoryService repository;

  @Test
  @DisplayName("the administrator checks first, then moves; both say how many")
  void move() {
    DossierStory dossier = a.dossier().filed();
    try (ChangedModels changed = ChangedModels.renamedForPeople(repository)) {
      openAsAdministrator();
      _click(_get(Button.class, s -> s.withText("Kiểm tra việc chuyển")));
      assertThat(report()).startsWith("Có thể chuyển ");
      _click(_get(Button.class, s -> s.withPredicate(ModelViewTest::moves)));
      confirm();
      assertThat(report()).startsWith("Đã chuyển ");
      assertThat(stuck(dossier)).as("it was moved").isEmpty();
      assertThat(dossier.acceptedNow().status()).isEqualTo(DossierStatus.VERIFYING);
    }
  }

  @Test
  @DisplayName("a dossier that cannot be moved is named, linked, with its step in people's words")
  void stuck() {
    DossierStory dossier = a.dossier().filed();
    try (ChangedModels changed = ChangedModels.withAnotherStep(repository)) {
      openAsAdministrator();
      _click(_get(Button.class, s -> s.withText("Kiểm tra việc chuyển")));
      assertThat(stuck(dossier))
          .containsExactly("ở lại vì mô hình mới không có bước: Huyện tiếp nhận hồ sơ.");
    }
    assertThat(dossier.acceptedNow().status()).isEqualTo(DossierStatus.VERIFYING);
  }

  @Test
  @DisplayName("nobody but an administrator has this page")
  void others() {
    signIn(a.holder(Role.PROVINCE_OFFICER, A.PROVINCE));
    open("quan-tri/mo-hinh");
    _assertNone(Button.class, s -> s.withText("Kiểm tra việc chuyển"));
    _assertNone(H2.class, s -> s.withText("Mô hình quy trình"));
  }

  private void openAsAdministrator() {
    signIn(a.holder(Role.ADMIN, A.PROVINCE));
    open("quan-tri/mo-hinh");
  }

  private static String report() {
    return _find(H2.class).stream().map(H2::getText).findFirst().orElseThrow();
  }

  /** What the report says of a dossier that stays. */
  private static List<String> stuck(DossierStory dossier) {
    return _find(ListItem.class).stream()
        .filter(
            line ->
                _find(line, Anchor.class).stream()
                    .anyMatch(link -> link.getHref().equals(DossierLinks.of(dossier.id()))))
        .map(line -> _find(line, Span.class).stream().map(Span::getText).toList())
        .map(words -> words.get(words.size() - 1))
        .toList();
  }

  private static boolean moves(Button button) {
    return button.getText().endsWith("hồ sơ sang mô hình mới nhất");
  }

  private static void confirm() {
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
  }
}
