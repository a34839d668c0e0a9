package vn.dienbien.ntm.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Mailbox unknown, not local, name not allowed. Others speak of the server or of its rules. */
  private static final Set<Integer> NOBODY = Set.of(550, 551, 553);

  /** 5.7.1 and its like: refused by a rule, e.g. "relaying denied"; the address may be right. */
  private static final Pattern BY_A_RULE = Pattern.compile("\\b5\\.7\\.\\d");

  static MailFailure of(RuntimeException failure) {
    List<Throwable> reasons = reasons(failure);
    boolean isRefused =
        reasons.stream()
            .anyMatch(
                reason ->
                    reason instanceof SMTPAddressFailedException refused && isNobody(refused));
    boolean isAboutTheMail = reasons.stream().anyMatch(SendFailedException.class::isInstance);
    boolean isAway =
        failure instanceof MailAuthenticationException
            || failure instanceof MailSendException && !isAboutTheMail;
    Throwable last = reasons.get(reasons.size() - 1);
    return new MailFailure(isRefused, isAway, last.toString().strip());
  }

  private static boolean isNobody(SMTPAddressFailedException refused) {
    return NOBODY.contains(refused.getReturnCode())
        && !BY_A_RULE.matcher(String.valueOf(refused.getMessage())).find();
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
