package vn.dienbien.ntm.notification;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.notification.MailRun.Claimed;

/** Writes a mail in the language of its reader: what happened, what to do, where. */
@Component
class MailWriter {

  private static final int MOST_TOLD = 50;
  private static final int LONGEST_SUBJECT = 200;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private final MailRepository mails;
  private final String root;

  MailWriter(MailRepository mails, @Value("${ntm.public-url}") String publicUrl) {
    this.mails = mails;
    this.root = publicUrl.replaceAll("/+$", "") + "/";
  }

  /** The words of a mail. */
  MailText write(Claimed claimed) {
    Mail mail = claimed.mail();
    MailLanguage language = claimed.chosen().language();
    List<Notice> told = mails.contents(mail, MOST_TOLD);
    MailPage page = new MailPage(language);
    page.line(say(language, "mail.greeting", claimed.reader().displayName()));
    told.forEach(notice -> add(page, notice, language));
    if (told.size() == MOST_TOLD && mails.size(mail) > MOST_TOLD) {
      page.link(say(language, "mail.more", mails.size(mail) - MOST_TOLD), root + NoticeLinks.LIST);
    }
    page.foot(say(language, "mail.foot"), root + NoticeLinks.SETTINGS);
    String subject = say(language, "mail.subject", subject(mail, told, language));
    return page.text(say(language, "app.name"), oneLine(subject));
  }

  private void add(MailPage page, Notice notice, MailLanguage language) {
    List<String> small = new ArrayList<>();
    small.add(MINUTE.format(notice.at()));
    if (notice.receiptNumber() != null) {
      small.add(say(language, "mail.receipt", notice.receiptNumber()));
    }
    page.notice(
        sentence(notice, language),
        notice.words(),
        String.join(", ", small),
        say(language, "mail.open"),
        root + NoticeLinks.of(notice.id()));
  }

  private static String subject(Mail mail, List<Notice> told, MailLanguage language) {
    return mail.digestOn() == null && !told.isEmpty()
        ? sentence(told.get(0), language)
        : say(language, "mail.digest", DAY.format(mail.digestOn()));
  }

  private static String sentence(Notice notice, MailLanguage language) {
    return OfficialWords.say(language.locale(), notice.full(key -> say(language, key)));
  }

  private static String say(MailLanguage language, String key, Object... args) {
    return OfficialWords.say(language.locale(), Sentence.of(key, args));
  }

  /** A name with line breaks must not become a header of its own. */
  private static String oneLine(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT));
  }
}
