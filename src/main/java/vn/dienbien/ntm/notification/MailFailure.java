package vn.dienbien.ntm.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not taken.
 *
 * @param isAddressRefused the server says for good that nobody is there: trying again is no use
 * @param isServerAway the next mail would fare no better
 * @param words for the administrator, as the server said them
 */
record MailFailure(boolean isAddressRefused, boolean isServerAway, String words) {

  private static final int FOR_GOOD = 500;

  static MailFailure of(RuntimeException failure) {
    List<Throwable> reasons = reasons(failure);
    boolean isRefused =
        reasons.stream()
            .anyMatch(
                reason ->
                    reason instanceof SMTPAddressFailedException refused
                        && refused.getReturnCode() >= FOR_GOOD);
    boolean isAboutTheMail = reasons.stream().anyMatch(SendFailedException.class::isInstance);
    boolean isAway =
        failure instanceof MailAuthenticationException
            || failure instanceof MailSendException && !isAboutTheMail;
    Throwable last = reasons.get(reasons.size() - 1);
    return new MailFailure(isRefused, isAway, last.toString().strip());
  }

  /** The failure and everything behind it: Jakarta Mail chains its reasons beside the causes. */
  private static List<Throwable> reasons(RuntimeException failure) {
    List<Throwable> reasons = new ArrayList<>(List.of(failure));
    if (failure instanceof MailSendException send) {
      reasons.addAll(Arrays.asList(send.getMessageExceptions()));
    }
    for (int i = 0; i < reasons.size(); i++) {
      add(reasons, reasons.get(i).getCause());
      if (reasons.get(i) instanceof MessagingException chained) {
        add(reasons, chained.getNextException());
      }
    }
    return reasons;
  }

  private static void add(List<Throwable> reasons, Throwable reason) {
    if (reason != null && !reasons.contains(reason)) {
      reasons.add(reason);
    }
  }
}
