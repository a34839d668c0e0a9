package vn.dienbien.ntm.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * Leads whoever still has a one-time password to the page where they choose their own, whatever
 * page they ask for. They hold no office until then, so other ways lead nowhere either.
 */
@Component
class PasswordFirst implements VaadinServiceInitListener {

  private final CurrentUser currentUser;

  PasswordFirst(CurrentUser currentUser) {
    this.currentUser = currentUser;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::leadToPassword));
  }

  private void leadToPassword(BeforeEnterEvent event) {
    if (currentUser.mustChangePassword() && event.getNavigationTarget() != PasswordView.class) {
      event.forwardTo(PasswordView.class);
    }
  }
}
