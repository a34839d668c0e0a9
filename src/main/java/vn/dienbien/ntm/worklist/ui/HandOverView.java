package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;
import vn.dienbien.ntm.worklist.HandOverLinks;
import vn.dienbien.ntm.worklist.HandOverService;
import vn.dienbien.ntm.worklist.Inbox;

/**
 * Handing over what lies with a person. The address says whose work and who gets it; without, it
 * lists the people with whom work lies.
 */
@Route(value = HandOverLinks.PATH, layout = MainLayout.class)
@RolesAllowed({"ADMIN", "COMMUNE_LEADER", "DISTRICT_LEADER", "PROVINCE_LEADER"})
class HandOverView extends Div implements Titled, AfterNavigationObserver {

  private final transient HandOverService service;
  private final transient PersonDirectory people;

  HandOverView(HandOverService service, PersonDirectory people) {
    this.service = service;
    this.people = people;
  }

  @Override
  public String titleKey() {
    return "handOver.title";
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    removeAll();
    Optional<Long> from = number(query, HandOverLinks.FROM);
    if (from.isPresent()) {
      // Of whom one may hand nothing over, one does not even learn the name.
      boolean isEmpty = service.of(from.get()).isEmpty();
      add(
          new PageHeader(
                  isEmpty
                      ? Texts.of(titleKey())
                      : Texts.of("handOver.of", people.nameOf(from.get())))
              .setLine(Texts.of("handOver.ballots")),
          new HandOverPanel(service, from.get(), number(query, HandOverLinks.TO).orElse(null)));
    } else {
      add(
          new PageHeader(Texts.of(titleKey())).setLine(Texts.of("handOver.line")),
          list(service.inboxes()));
    }
  }

  private static Div list(List<Inbox> inboxes) {
    if (inboxes.isEmpty()) {
      return new EmptyState(
          Glyph.PEOPLE, Texts.of("handOver.none"), Texts.of("handOver.none.hint"));
    }
    UnorderedList list = new UnorderedList();
    list.addClassNames("ntm-tasks", "ntm-stacked");
    list.getElement().setAttribute("role", "list");
    inboxes.forEach(inbox -> list.add(row(inbox)));
    return new Div(list);
  }

  private static ListItem row(Inbox inbox) {
    Span name = new Span(inbox.name());
    name.addClassName("ntm-task-commune");
    Div pieces = new Div(new Span(Texts.of("handOver.pieces", Numbers.of(inbox.pieces()))));
    if (inbox.stranded() > 0) {
      Span stranded = new Span(Texts.of("handOver.stranded", Numbers.of(inbox.stranded())));
      Div warning = new Div(Glyph.WARNING.create(), stranded);
      warning.addClassNames("ntm-task-small", "ntm-chips");
      pieces.add(warning);
    }
    Anchor open = new Anchor(HandOverLinks.of(inbox.personId()), Texts.of("handOver.open"));
    open.getElement().setAttribute("aria-label", Texts.of("handOver.open.of", inbox.name()));
    ListItem row = new ListItem(new Div(name), pieces, new Div(open));
    row.addClassNames("ntm-task", "ntm-task-three");
    return row;
  }

  private static Optional<Long> number(QueryParameters query, String name) {
    return query
        .getSingleParameter(name)
        .filter(text -> text.matches("[1-9]\\d{0,17}"))
        .map(Long::valueOf);
  }
}
