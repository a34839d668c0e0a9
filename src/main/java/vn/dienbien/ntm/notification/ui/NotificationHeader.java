package vn.dienbien.ntm.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.notification.NoticeLinks;
import vn.dienbien.ntm.notification.NotificationService;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.HeaderPart;
import vn.dienbien.ntm.shell.MenuEntry;
import vn.dienbien.ntm.shell.PersonMenuItems;
import vn.dienbien.ntm.shell.Texts;

/** The bell in the header, and the lines of the menus that lead to choices and mails. */
@Configuration(proxyBeanMethods = false)
class NotificationHeader {

  @Bean
  HeaderPart bell(NotificationService service, BellBroadcaster broadcaster) {
    return person -> new Bell(service, broadcaster, person.personId());
  }

  @Bean
  PersonMenuItems noticeSettings() {
    return () -> List.of(new Anchor(NoticeLinks.SETTINGS, Texts.of("notice.settings")));
  }

  @Bean
  MenuEntry mailEntry() {
    return MenuEntry.administration(85, MailView.PATH, "mail.title", Glyph.SEND, Role.ADMIN);
  }
}
