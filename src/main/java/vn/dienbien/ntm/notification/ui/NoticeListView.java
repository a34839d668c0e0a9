package vn.dienbien.ntm.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dienbien.ntm.notification.NoticeFilter;
import vn.dienbien.ntm.notification.NoticeKind;
import vn.dienbien.ntm.notification.NoticePage;
import vn.dienbien.ntm.notification.NotificationService;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Pager;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** Everything one was told, the newest first; what is chosen here lives in the address. */
@Route(value = NoticeAddress.PATH, layout = MainLayout.class)
@PermitAll
class NoticeListView extends Div implements Titled, AfterNavigationObserver {

  private final transient NotificationService service;
  private final Checkbox unreadOnly = new Checkbox(Texts.of("notice.filter.unread"));
  private final Select<NoticeKind> kind = new Select<>();
  private final Button allRead = new Button(Texts.of("notice.read.all"), Glyph.CHECK.create());
  private final Div results = new Div();
  private transient NoticeAddress address;
  private transient NoticePage page;

  NoticeListView(NotificationService service) {
    this.service = service;
    Anchor settings = new Anchor(NoticeAddress.SETTINGS, Texts.of("notice.settings"));
    allRead.addClickListener(click -> readAll());
    results.getElement().setAttribute("aria-live", "polite");
    add(new PageHeader(Texts.of("notice.title"), allRead, settings), toolbar(), results);
  }

  @Override
  public String titleKey() {
    return "notice.title";
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    address = NoticeAddress.of(event.getLocation().getQueryParameters());
    unreadOnly.setValue(address.filter().isUnreadOnly());
    kind.setValue(address.filter().kind());
    show();
  }

  private Div toolbar() {
    unreadOnly.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            go(address.unreadOnly(change.getValue()));
          }
        });
    kind.setLabel(Texts.of("notice.filter.kind"));
    kind.setItems(NoticeKind.values());
    kind.setEmptySelectionAllowed(true);
    kind.setEmptySelectionCaption(Texts.of("notice.filter.kind.all"));
    kind.setItemLabelGenerator(
        one -> one == null ? Texts.of("notice.filter.kind.all") : Texts.of(one));
    kind.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            go(address.kind(change.getValue()));
          }
        });
    Div toolbar = new Div(kind, unreadOnly);
    toolbar.addClassName("ntm-toolbar");
    return toolbar;
  }

  private void go(NoticeAddress next) {
    UI.getCurrent().navigate(NoticeListView.class, next.query());
  }

  private void show() {
    NoticeFilter filter = address.filter();
    page = service.page(filter);
    allRead.setVisible(page.rows().stream().anyMatch(notice -> !notice.isRead()));
    results.removeAll();
    if (page.rows().isEmpty()) {
      results.add(nothing());
      return;
    }
    results.add(
        new NoticeRows(page.rows(), this::read),
        new Pager(filter.page(), filter.size(), page.total(), to -> go(address.page(to))));
  }

  private Component nothing() {
    if (address.isFiltered() || page.total() > 0) {
      return new EmptyState(
          Glyph.SEARCH,
          Texts.of("notice.notFound.title"),
          Texts.of("notice.notFound.hint"),
          new Button(
              Texts.of("notice.notFound.all"), click -> go(address.unreadOnly(false).kind(null))));
    }
    return new EmptyState(Glyph.BELL, Texts.of("notice.none.title"), Texts.of("notice.none.hint"));
  }

  private void read(long noticeId) {
    service.markRead(noticeId);
    show();
  }

  /** Up to the newest on the screen: what came meanwhile stays unread. */
  private void readAll() {
    service.markAllRead(page.rows().get(0).id());
    show();
  }
}
