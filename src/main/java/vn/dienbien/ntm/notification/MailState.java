package vn.dienbien.ntm.notification;

/** Where a mail is. */
enum MailState {
  /** Seen only inside the transaction that makes the mails of a day. */
  GATHERING,
  /** To be sent, or being sent by a node that says so by the time of the next attempt. */
  WAITING,
  /** The mail server has taken it. */
  SENT,
  /** The mail server says that nobody is at that address. */
  REFUSED,
  /** Tried often enough; an administrator may have it tried again. */
  GIVEN_UP,
  /** The person no longer has an account or an address. */
  DROPPED
}
