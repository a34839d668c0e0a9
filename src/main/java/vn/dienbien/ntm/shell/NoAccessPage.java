package vn.dienbien.ntm.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** For a view that this person has no access to: looks the same as every other 404. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoAccessPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
    show(Glyph.SEARCH, "error.404");
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
