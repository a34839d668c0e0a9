package vn.dienbien.ntm.notification;

/**
 * The words of a mail.
 *
 * @param sender how the portal calls itself
 * @param subject one line, without control characters
 * @param plain for programs that show text only
 * @param html the same with links
 */
record MailText(String sender, String subject, String plain, String html) {}
