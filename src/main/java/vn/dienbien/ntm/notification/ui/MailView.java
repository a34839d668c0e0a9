package vn.dienbien.ntm.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.dienbien.ntm.notification.FailedMail;
import vn.dienbien.ntm.notification.MailCounts;
import vn.dienbien.ntm.notification.MailOfficeService;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Pager;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** Whether mails go out, and those that did not. */
@Route(value = MailView.PATH, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class MailView extends Div implements Titled, AfterNavigationObserver {

  static final String PATH = "quan-tri/thu-dien-tu";

  private static final String PAGE = "trang";
  private static final int ROWS = 20;

  private final transient MailOfficeService service;
  private final StepButton again =
      new StepButton(Texts.of("mail.again"), Glyph.SEND, this::sendAgain).primary();
  private final PageHeader header = new PageHeader(Texts.of("mail.title"), again);
  private final Div results = new Div();
  private int page;

  MailView(MailOfficeService service) {
    this.service = service;
    add(header, results);
  }

  @Override
  public String titleKey() {
    return "mail.title";
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    page =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(PAGE)
            .filter(text -> text.matches("[1-9]\\d{0,5}"))
            .map(text -> Integer.parseInt(text) - 1)
            .orElse(0);
    show();
  }

  private void show() {
    MailCounts counts = service.counts();
    header.setLine(
        Texts.of(
            "mail.counts",
            Numbers.of(counts.waiting()),
            Numbers.of(counts.sent()),
            Numbers.of(counts.failed())));
    again.setVisible(service.hasServer() && counts.failed() > 0);
    results.removeAll();
    if (!service.hasServer()) {
      results.add(new Paragraph(Texts.of("mail.noServer")));
    }
    List<FailedMail> failed = counts.failed() == 0 ? List.of() : service.failed(page, ROWS);
    if (!failed.isEmpty()) {
      results.add(rows(failed), new Pager(page, ROWS, counts.failed(), MailView::go));
    } else if (service.hasServer()) {
      results.add(new Paragraph(Texts.of("mail.allSent")));
    }
  }

  private static UnorderedList rows(List<FailedMail> failed) {
    UnorderedList rows = new UnorderedList();
    rows.addClassName("ntm-notice-rows");
    rows.getElement()
        .setAttribute("role", "list")
        .setAttribute("aria-label", Texts.of("mail.failed"));
    failed.forEach(mail -> rows.add(row(mail)));
    return rows;
  }

  private static ListItem row(FailedMail mail) {
    Span small =
        new Span(
            Texts.of(
                mail.isRefused() ? "mail.refused" : "mail.givenUp",
                mail.address(),
                Numbers.of(mail.attempts()),
                Dates.of(mail.triedAt())));
    small.addClassName("ntm-task-small");
    Span error = new Span(mail.error());
    error.addClassName("ntm-notice-words");
    return new ListItem(new Div(new Span(mail.name()), small, error));
  }

  private void sendAgain() {
    service.sendAgain();
    Notices.success("mail.again.done");
    show();
  }

  private static void go(int to) {
    UI.getCurrent().navigate(MailView.class, QueryParameters.of(PAGE, String.valueOf(to + 1)));
  }
}
