package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import vn.dienbien.ntm.account.SubstitutionService;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Pager;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;
import vn.dienbien.ntm.worklist.DoneTask;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.TakenFilter;
import vn.dienbien.ntm.worklist.TaskLinks;
import vn.dienbien.ntm.worklist.Worklist;
import vn.dienbien.ntm.worklist.WorklistCounts;
import vn.dienbien.ntm.worklist.WorklistFilter;
import vn.dienbien.ntm.worklist.WorklistPage;
import vn.dienbien.ntm.worklist.WorklistTab;

/**
 * "My work": what I must do, what waits for others, what I did. Everything that can be chosen here
 * lives in the address, so that Back and a reload lead to the same rows.
 */
@Route(value = WorklistAddress.PATH, layout = MainLayout.class)
@PermitAll
class WorklistView extends Div implements Titled, AfterNavigationObserver {

  private final transient Worklist worklist;
  private final transient GroupWorkTools groupWork;
  private final transient TaskLinks links;
  private final PageHeader header = new PageHeader(Texts.of("worklist.title"));
  private final Tabs tabs = new Tabs();
  private final Map<WorklistTab, Tab> tabOf = new EnumMap<>(WorklistTab.class);
  private final WorklistToolbar toolbar =
      new WorklistToolbar(
          search -> refine(address().search(search)),
          step -> go(address().step(step)),
          sort -> go(address().sort(sort)),
          taken -> go(address().takenOn(taken)));
  private final Div results = new Div();
  private transient WorklistAddress address;

  WorklistView(
      Worklist worklist,
      GroupWorkTools groupWork,
      SubstitutionService substitutions,
      CurrentUser currentUser,
      TaskLinks links) {
    this.worklist = worklist;
    this.groupWork = groupWork;
    this.links = links;
    for (WorklistTab constant : WorklistTab.values()) {
      Tab tab = new Tab();
      tabOf.put(constant, tab);
      tabs.add(tab);
    }
    tabs.addThemeVariants(TabsVariant.LUMO_HIDE_SCROLL_BUTTONS);
    tabs.addSelectedChangeListener(
        event -> {
          if (event.isFromClient()) {
            go(address.tab(WorklistTab.values()[tabs.getSelectedIndex()]));
          }
        });
    results.getElement().setAttribute("aria-live", "polite");
    add(header, new ActingHint(substitutions, currentUser), tabs, toolbar, results);
  }

  @Override
  public String titleKey() {
    return "worklist.title";
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show(WorklistAddress.of(event.getLocation().getQueryParameters()));
  }

  private WorklistAddress address() {
    return address;
  }

  /** A choice that Back undoes. */
  private void go(WorklistAddress next) {
    UI.getCurrent().navigate(WorklistView.class, next.query());
  }

  /** A choice made letter by letter: Back leads to what was before the first. */
  private void refine(WorklistAddress next) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(WorklistAddress.PATH, next.query()));
    show(next);
  }

  private void show(WorklistAddress next) {
    address = next;
    WorklistTab tab = next.filter().tab();
    WorklistCounts counts = worklist.counts();
    tabOf.forEach(
        (constant, label) ->
            label.setLabel(
                Texts.of(
                    "worklist.tab.count", Texts.of(constant), Numbers.of(counts.of(constant)))));
    tabs.setSelectedTab(tabOf.get(tab));
    header.setLine(
        counts.overdue() == 0 ? "" : Texts.of("worklist.overdue", Numbers.of(counts.overdue())));
    toolbar.show(next, counts.byStep(tab));
    toolbar.setVisible(counts.of(tab) > 0 || next.isFiltered());
    results.removeAll();
    results.add(tab == WorklistTab.DONE ? done() : open());
  }

  private Component[] open() {
    WorklistPage<OpenTask> page = worklist.page(address.filter());
    boolean mine = address.filter().tab() == WorklistTab.MINE;
    TaskRows rows = new TaskRows(Texts.of(address.filter().tab()));
    for (OpenTask task : page.rows()) {
      if (mine) {
        rows.addMine(task, links.of(task), groupWork.of(task, () -> show(address)));
      } else {
        rows.addWaiting(task, links.of(task), groupWork.words(task));
      }
    }
    return framed(rows, page);
  }

  private Component[] done() {
    WorklistPage<DoneTask> page = worklist.done(address.filter());
    TaskRows rows = new TaskRows(Texts.of(address.filter().tab()));
    page.rows().forEach(done -> rows.addDone(done, DossierLinks.of(done.dossierId())));
    return framed(rows, page);
  }

  private Component[] framed(TaskRows rows, WorklistPage<?> page) {
    if (page.rows().isEmpty()) {
      return new Component[] {nothing(page.total())};
    }
    WorklistFilter filter = address.filter();
    return new Component[] {
      rows, new Pager(filter.page(), filter.size(), page.total(), to -> go(address.page(to)))
    };
  }

  private Component nothing(long total) {
    if (address.isFiltered() || total > 0) {
      return new EmptyState(
          Glyph.SEARCH,
          Texts.of("worklist.notFound.title"),
          Texts.of("worklist.notFound.hint"),
          new Button(
              Texts.of("worklist.notFound.all"),
              click -> go(address.step("").search("").takenOn(TakenFilter.ALL))));
    }
    String key = "worklist.empty." + address.filter().tab().name();
    return new EmptyState(Glyph.TASKS, Texts.of(key + ".title"), Texts.of(key + ".hint"));
  }
}
