package vn.dienbien.ntm.notification;

import java.time.LocalDate;

/**
 * A mail to be sent.
 *
 * @param id key
 * @param messageKey its Message-ID is made of it
 * @param personId whom it is for
 * @param digestOn day of a digest; null: it is about one notice
 * @param attempts how often it was tried
 */
record Mail(long id, String messageKey, long personId, LocalDate digestOn, int attempts) {

  /** The mail on its next attempt. */
  Mail tried() {
    return new Mail(id, messageKey, personId, digestOn, attempts + 1);
  }
}
