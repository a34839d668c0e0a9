package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import java.util.Locale;

/** What Vaadin itself says when the session has ended, the server fails or the line is lost. */
final class SystemTexts {

  private SystemTexts() {}

  /** The notices that cover the page. */
  static SystemMessages messages(SystemMessagesInfo info) {
    Locale locale = info.getRequest() == null ? info.getLocale() : Language.of(info.getRequest());
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setSessionExpiredCaption(I18NProvider.translate(locale, "session.expired.title"));
    messages.setSessionExpiredMessage(I18NProvider.translate(locale, "session.expired.hint"));
    messages.setInternalErrorCaption(I18NProvider.translate(locale, "session.error.title"));
    messages.setInternalErrorMessage(I18NProvider.translate(locale, "session.error.hint"));
    messages.setCookiesDisabledNotificationEnabled(true);
    messages.setCookiesDisabledCaption(I18NProvider.translate(locale, "session.cookies.title"));
    messages.setCookiesDisabledMessage(I18NProvider.translate(locale, "session.cookies.hint"));
    return messages;
  }

  /** The line that appears while the connection is lost. */
  static void reconnecting(UI ui) {
    ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
    dialog.setDialogText(ui.getTranslation("session.reconnecting"));
    dialog.setDialogTextGaveUp(ui.getTranslation("session.gave-up"));
  }
}
