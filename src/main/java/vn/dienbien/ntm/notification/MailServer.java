package vn.dienbien.ntm.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The mail server, if the portal was given one. */
@Component
class MailServer {

  private final boolean isConfigured;
  private final ObjectProvider<JavaMailSender> sender;

  MailServer(@Value("${spring.mail.host:}") String host, ObjectProvider<JavaMailSender> sender) {
    this.isConfigured = StringUtils.hasText(host);
    this.sender = sender;
  }

  /** Whether mails are made and sent at all. */
  boolean isConfigured() {
    return isConfigured;
  }

  /** Hands mails over; asked only where there is a server. */
  JavaMailSender sender() {
    return sender.getObject();
  }
}
