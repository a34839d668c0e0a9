package vn.dienbien.ntm.worklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.Subject;
import vn.dienbien.ntm.worklist.Worklist;

/** "My work" as a district office sees it, by its labels and addresses. */
@Import(A.class)
class WorklistViewTest extends ViewTest {

  private static final Office OFFICE = new Office(Role.DISTRICT_OFFICER, "998");
  private static final SignedIn OFFICER = new SignedIn(-901, "test", "Test", Set.of(OFFICE));

  @Autowired private A a;
  @Autowired private Worklist worklist;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Clock clock;
  @Autowired private CalendarService calendars;
  private DossierStory dossier;

  @BeforeEach
  void twoTasks() {
    jdbc.update("delete from open_task where district_id = ?", OFFICE.place());
    dossier = Acting.as(a.holder(Role.COMMUNE_OFFICER, A.COMMUNE), () -> a.dossier().opened());
    task("late", "Mường Pồn", -1);
    task("later", "Nà Tòng", 3);
    signIn(OFFICER);
  }

  @Test
  void the_root_leads_to_my_work_the_most_urgent_first() {
    open("");
    _assertOne(Tab.class, s -> s.withPredicate(tab -> tab.getLabel().equals("Cần làm (2)")));
    assertThat(communes()).containsExactly("Mường Pồn", "Nà Tòng");
    _assertOne(Span.class, s -> s.withText("Quá hạn 1 ngày làm việc"));
    _assertOne(Span.class, s -> s.withText("Còn 3 ngày làm việc"));
  }

  @Test
  void a_task_leads_to_its_dossier_with_the_verb_of_its_step() {
    open("viec-cua-toi");
    assertThat(_find(Anchor.class, s -> s.withText("Xem và tiếp nhận")))
        .hasSize(2)
        .allSatisfy(link -> assertThat(link.getHref()).isEqualTo(DossierLinks.of(dossier.id())));
  }

  @Test
  void the_address_carries_search_and_order() {
    open("viec-cua-toi?tim=na%20tong");
    assertThat(communes()).containsExactly("Nà Tòng");
    assertThat(_get(TextField.class, s -> s.withLabel("Tìm hồ sơ")).getValue())
        .isEqualTo("na tong");
    open("viec-cua-toi?xep=opened&trang=99999999999&muc=nonsense");
    assertThat(communes()).hasSize(2);
  }

  @Test
  void what_is_not_found_offers_the_way_back() {
    open("viec-cua-toi?tim=zzz");
    assertThat(communes()).isEmpty();
    _click(_get(Button.class, s -> s.withText("Xem tất cả")));
    assertThat(communes()).hasSize(2);
  }

  @Test
  void an_empty_list_teaches() {
    open("viec-cua-toi?muc=done");
    _assertOne(Span.class, s -> s.withText("Bạn chưa xử lý hồ sơ nào"));
    _assertNone(Select.class);
  }

  @Test
  void markup_in_names_stays_text() {
    task("markup", "<b>x</b><script>alert(1)</script>", 1);
    open("viec-cua-toi");
    assertThat(communes()).contains("<b>x</b><script>alert(1)</script>");
  }

  @Test
  void the_page_stays_within_its_budget() {
    assertThat(statements.of(() -> open("viec-cua-toi?muc=waiting"))).hasSizeLessThanOrEqualTo(6);
  }

  private void task(String key, String commune, int days) {
    transaction.executeWithoutResult(
        status ->
            Acting.as(
                OFFICER,
                () ->
                    worklist.open(
                        new NewTask(
                            Subject.dossier(dossier.id()),
                            "receiveDistrict",
                            key,
                            ActorKey.of(OFFICE.role(), OFFICE.place()),
                            A.COMMUNE,
                            OFFICE.place(),
                            commune,
                            null,
                            commune,
                            null,
                            workingDay(days).atTime(17, 0)))));
  }

  private LocalDate workingDay(int days) {
    WorkingDays calendar = Acting.as(OFFICER, calendars::workingDays);
    LocalDate today = LocalDate.now(clock);
    // A day off today, as one night of tests may find, is no day of being late.
    LocalDate lastWorked = calendar.isWorking(today) ? today : calendar.before(today, 1);
    return days < 0 ? calendar.before(lastWorked, -days) : calendar.after(today, days);
  }

  private static List<String> communes() {
    return _find(Anchor.class, s -> s.withClasses("ntm-task-commune")).stream()
        .map(Anchor::getText)
        .toList();
  }
}
