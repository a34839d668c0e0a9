package vn.dienbien.ntm.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dienbien.ntm.notification.Notice;
import vn.dienbien.ntm.notification.NotificationService;
import vn.dienbien.ntm.shell.Texts;

/** What the bell opens: the newest notices, and the ways to the rest. */
class NewestNotices extends Div {

  private final transient NotificationService service;
  private final Button allRead = new Button(Texts.of("notice.read.all"));
  private final Div rows = new Div();
  private transient List<Notice> shown = List.of();

  NewestNotices(NotificationService service) {
    this.service = service;
    addClassName("ntm-notices");
    Span title = new Span(Texts.of("notice.title"));
    title.addClassName("ntm-notices-title");
    allRead.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    allRead.addClickListener(click -> readAll());
    Div head = new Div(title, allRead);
    head.addClassName("ntm-notices-head");
    Div foot =
        new Div(
            new Anchor(NoticeAddress.PATH, Texts.of("notice.all")),
            new Anchor(NoticeAddress.SETTINGS, Texts.of("notice.settings")));
    foot.addClassName("ntm-notices-foot");
    add(head, rows, foot);
  }

  /** Reads the newest notices anew. */
  void refresh() {
    shown = service.newest();
    allRead.setVisible(shown.stream().anyMatch(notice -> !notice.isRead()));
    rows.removeAll();
    if (shown.isEmpty()) {
      rows.add(new Paragraph(Texts.of("notice.none.title")));
      return;
    }
    rows.add(new NoticeRows(shown, this::read));
  }

  private void read(long noticeId) {
    service.markRead(noticeId);
    refresh();
  }

  private void readAll() {
    service.markAllRead(shown.get(0).id());
    refresh();
  }
}
