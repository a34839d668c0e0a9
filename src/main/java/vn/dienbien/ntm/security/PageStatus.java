package vn.dienbien.ntm.security;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import org.springframework.stereotype.Component;

/**
 * Answers 404 to the first request for an address that is no page for this person: because there is
 * none, or because their roles do not open it. Vaadin would say 200 and tell only the screen.
 */
@Component
class PageStatus implements VaadinServiceInitListener {

  private final AccessAnnotationChecker access = new AccessAnnotationChecker();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(
        response -> {
          RouteRegistry routes = event.getSource().getRouter().getRegistry();
          if (!isPage(routes, response.getVaadinRequest())) {
            response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
          }
        });
  }

  private boolean isPage(RouteRegistry routes, VaadinRequest request) {
    String info = request.getPathInfo();
    String path = info == null ? "" : info.replaceFirst("^/", "");
    return RouteConfiguration.forRegistry(routes)
        .getRoute(path)
        .map(page -> access.hasAccess(page, request.getUserPrincipal(), request::isUserInRole))
        .orElse(false);
  }
}
