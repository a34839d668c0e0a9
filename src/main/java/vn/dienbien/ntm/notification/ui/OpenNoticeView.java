package vn.dienbien.ntm.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dienbien.ntm.notification.NoticeLinks;
import vn.dienbien.ntm.notification.NotificationService;

/** Leads from a notice, in the list or in a mail, to its place; the notice is read by that. */
@Route(NoticeLinks.LIST + "/:id([0-9]{1,18})")
@PermitAll
class OpenNoticeView extends Div implements BeforeEnterObserver {

  private final transient NotificationService service;

  OpenNoticeView(NotificationService service) {
    this.service = service;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long id = event.getRouteParameters().getLong("id").orElseThrow();
    Location place = new Location(service.open(id));
    event.forwardTo(place.getPath(), place.getQueryParameters());
  }
}
