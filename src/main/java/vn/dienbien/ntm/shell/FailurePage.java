package vn.dienbien.ntm.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/**
 * For everything else that goes wrong while a page is opened: a sentence and a reference number.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    show(Glyph.WARNING, "error.500", PortalErrorHandler.report(parameter.getException()));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
