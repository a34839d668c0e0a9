package vn.dienbien.ntm.notification;

/**
 * How many mails there are.
 *
 * @param waiting to be sent, or to be tried again
 * @param sent taken by the mail server
 * @param failed refused or given up
 */
public record MailCounts(int waiting, int sent, int failed) {}
