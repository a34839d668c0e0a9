package vn.dienbien.ntm.admin.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes the page of the training clock away where there is no such clock. */
@Component
@Profile("!demo")
class NoClockOutsideDemo implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry())
        .removeRoute(ClockView.class);
  }
}
