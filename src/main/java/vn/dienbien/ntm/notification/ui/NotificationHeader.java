package vn.dienbien.ntm.notification.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.notification.NoticeLinks;
import vn.dienbien.ntm.notification.NotificationService;
import vn.dienbien.ntm.shell.HeaderPart;
import vn.dienbien.ntm.shell.PersonEntry;

/** The bell in the header, and the line of the person's menu that leads to the choices. */
@Configuration(proxyBeanMethods = false)
class NotificationHeader {

  @Bean
  HeaderPart bell(NotificationService service, BellBroadcaster broadcaster) {
    return person -> new Bell(service, broadcaster, person.personId());
  }

  @Bean
  PersonEntry noticeSettings() {
    return new PersonEntry(NoticeLinks.SETTINGS, "notice.settings");
  }
}
