package vn.dienbien.ntm.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;

/**
 * What a password must be: long and not to be guessed. No rules about kinds of characters, which
 * only lead to "Abc@123".
 */
@Component
class PasswordRules {

  /** Fewest characters. */
  static final int SHORTEST = 10;

  /** What bcrypt looks at; more would silently not count. */
  private static final int LONGEST_BYTES = 72;

  private static final int FEWEST_DIFFERENT = 5;

  /** Parts that everybody here would try first. */
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "123456",
          "matkhau",
          "password",
          "qwerty",
          "nongthonmoi",
          "dienbienphu",
          "dienbien2",
          "dienbien1",
          "abc123",
          "abcdef",
          "1q2w3e",
          "iloveyou",
          "anhyeuem",
          "vietnam1");

  private final boolean isDemo;

  PasswordRules(Environment environment) {
    this.isDemo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  /** Everything that is wrong with a password for an account; empty when it may be used. */
  List<Sentence> violations(String username, String password) {
    String plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<Sentence> wrong = new ArrayList<>();
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      wrong.add(Sentence.of("account.password.short", SHORTEST));
    }
    if (Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8).length
        > LONGEST_BYTES) {
      wrong.add(Sentence.of("account.password.long"));
    }
    if (plain.contains(username.toLowerCase(Locale.ROOT))) {
      wrong.add(Sentence.of("account.password.username"));
    }
    if (isWellKnown(plain)) {
      wrong.add(Sentence.of("account.password.wellKnown"));
    }
    return wrong;
  }

  private boolean isWellKnown(String plain) {
    return plain.codePoints().distinct().count() < FEWEST_DIFFERENT
        || WELL_KNOWN.stream().anyMatch(plain::contains)
        || (!isDemo && plain.equalsIgnoreCase(DemoAccounts.PASSWORD));
  }
}
