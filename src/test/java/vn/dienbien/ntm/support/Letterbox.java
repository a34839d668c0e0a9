package vn.dienbien.ntm.support;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What came to the mail server of a test, read as a mail program does. */
public final class Letterbox {

  /**
   * A mail as its reader sees it.
   *
   * @param id its Message-ID
   */
  public record Received(
      String id, String from, String to, String subject, String plain, String html) {}

  private Letterbox() {}

  /** What came for an address, in the order in which it came. */
  public static List<Received> of(GreenMail server, String address) {
    return Arrays.stream(server.getReceivedMessages())
        .map(Letterbox::read)
        .filter(mail -> mail.to().equals(address))
        .toList();
  }

  private static Received read(MimeMessage mail) {
    try {
      return new Received(
          mail.getMessageID(),
          mail.getFrom()[0].toString(),
          mail.getAllRecipients()[0].toString(),
          mail.getSubject(),
          part(mail, "text/plain"),
          part(mail, "text/html"));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(Part whole, String type) throws MessagingException, IOException {
    List<String> found = new ArrayList<>();
    collect(whole, type, found);
    return String.join("\n", found);
  }

  private static void collect(Part part, String type, List<String> found)
      throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      found.add(((String) part.getContent()).replace("\r\n", "\n"));
    } else if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        collect(parts.getBodyPart(i), type, found);
      }
    }
  }
}
