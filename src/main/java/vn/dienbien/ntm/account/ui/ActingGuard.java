package vn.dienbien.ntm.account.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.JsonConstants;
import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.security.ActsFor;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.SignedIn;

/**
 * A page belongs to whom it was opened as. When the session has begun or ceased to act for somebody
 * since, in another tab or because the last day is over, a click on the old page does nothing but
 * say so and load it anew: nobody does a thing in a name they do not read on the screen.
 */
@Component
class ActingGuard implements VaadinServiceInitListener {

  private final CurrentUser currentUser;

  ActingGuard(CurrentUser currentUser) {
    this.currentUser = currentUser;
  }

  /** For whom a page was opened; the absent person, or nobody. */
  record OpenedFor(Long absentId) {}

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(
            init -> ComponentUtil.setData(init.getUI(), OpenedFor.class, openedFor()));
    event.addRequestHandler(new Stop());
  }

  /** Whether the page was opened in another name than the session acts in now. */
  boolean isOfAnother(UI page) {
    OpenedFor then = page == null ? null : ComponentUtil.getData(page, OpenedFor.class);
    return then != null && !then.equals(openedFor());
  }

  private OpenedFor openedFor() {
    return new OpenedFor(
        currentUser.find().map(SignedIn::actsFor).map(ActsFor::personId).orElse(null));
  }

  private final class Stop extends SynchronizedRequestHandler {

    @Override
    protected boolean canHandleRequest(VaadinRequest request) {
      return HandlerHelper.isRequestType(request, RequestType.UIDL);
    }

    @Override
    public boolean synchronizedHandleRequest(
        VaadinSession session, VaadinRequest request, VaadinResponse response) throws IOException {
      UI page = session.getService().findUI(request);
      if (!isOfAnother(page)) {
        return false;
      }
      session
          .getService()
          .writeUncachedStringResponse(response, JsonConstants.JSON_CONTENT_TYPE, notice(page));
      return true;
    }

    private String notice(UI page) {
      String key =
          currentUser.endedActing().isPresent() ? "substitution.over" : "substitution.switched";
      return VaadinService.createCriticalNotificationJSON(
          page.getTranslation("substitution.reload"), page.getTranslation(key), null, null);
    }
  }
}
