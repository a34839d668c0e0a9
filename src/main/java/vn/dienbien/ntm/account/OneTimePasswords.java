package vn.dienbien.ntm.account;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * Makes passwords that can be read out over the telephone: three groups, no letters that look
 * alike.
 */
@Component
class OneTimePasswords {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 3;
  private static final int LETTERS_OF_GROUP = 4;

  private final RandomGenerator random = new SecureRandom();

  /** A new password of 59 random bits. */
  String next() {
    StringBuilder password = new StringBuilder();
    for (int position = 0; position < GROUPS * LETTERS_OF_GROUP; position++) {
      if (position > 0 && position % LETTERS_OF_GROUP == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
