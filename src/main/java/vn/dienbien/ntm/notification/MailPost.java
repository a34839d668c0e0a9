package vn.dienbien.ntm.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.notification.MailRun.Claimed;

/** Puts a mail into its envelope and hands it to the mail server. */
@Component
class MailPost {

  private final MailServer server;
  private final MailSettings settings;
  private final MailWriter writer;

  MailPost(MailServer server, MailSettings settings, MailWriter writer) {
    this.server = server;
    this.settings = settings;
    this.writer = writer;
  }

  /** Sends a mail; throws {@link org.springframework.mail.MailException} if it was not taken. */
  void send(Claimed claimed) {
    JavaMailSender sender = server.sender();
    MimeMessage message = sender.createMimeMessage();
    try {
      fill(message, claimed, writer.write(claimed));
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new MailPreparationException(e);
    }
    sender.send(message);
  }

  private void fill(MimeMessage message, Claimed claimed, MailText text)
      throws MessagingException, UnsupportedEncodingException {
    MimeMessageHelper helper =
        new MimeMessageHelper(
            message, MimeMessageHelper.MULTIPART_MODE_RELATED, StandardCharsets.UTF_8.name());
    helper.setFrom(settings.from(), text.sender());
    helper.setTo(claimed.chosen().address());
    helper.setSubject(text.subject());
    helper.setText(text.plain(), text.html());
    // Nobody should answer, least of all a machine.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    message.setHeader("Message-ID", messageId(claimed.mail()));
  }

  private String messageId(Mail mail) {
    String host = settings.from().substring(settings.from().lastIndexOf('@') + 1);
    return "<" + mail.messageKey() + "@" + host + ">";
  }
}
