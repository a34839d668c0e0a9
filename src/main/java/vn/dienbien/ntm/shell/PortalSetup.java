package vn.dienbien.ntm.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives every session its language and the one error handler, and every page its language. */
@Component
class PortalSetup implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(
            init -> {
              init.getSession().setLocale(Language.of(init.getRequest()));
              init.getSession().setErrorHandler(new PortalErrorHandler());
            });
    event.getSource().addUIInitListener(init -> SystemTexts.reconnecting(init.getUI()));
    event.getSource().setSystemMessagesProvider(SystemTexts::messages);
    event.addIndexHtmlRequestListener(
        response ->
            response
                .getDocument()
                .selectFirst("html")
                .attr("lang", Language.of(response.getVaadinRequest()).getLanguage()));
  }
}
