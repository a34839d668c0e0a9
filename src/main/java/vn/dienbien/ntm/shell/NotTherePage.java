package vn.dienbien.ntm.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.dienbien.ntm.base.NotThere;

/** For what does not exist for this person: looks the same as every other 404. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotTherePage extends ErrorPage implements HasErrorParameter<NotThere> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotThere> parameter) {
    show(Glyph.SEARCH, "error.404");
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
