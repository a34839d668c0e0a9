package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The root of the portal: everybody begins with their own work. */
@Route("")
@PermitAll
class RootView extends Div implements BeforeEnterObserver {

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    // The sign-in leaves a parameter of its own behind.
    event.forwardTo(WorklistView.class, QueryParameters.empty());
  }
}
