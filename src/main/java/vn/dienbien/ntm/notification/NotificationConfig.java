package vn.dienbien.ntm.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings. */
@Configuration
@EnableConfigurationProperties({NotificationSettings.class, MailSettings.class})
class NotificationConfig {}
