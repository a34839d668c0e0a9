package vn.dienbien.ntm.security;

import java.text.Normalizer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Stores passwords as salted bcrypt, with the name of the method before each so that it can be
 * replaced. Keyboards write Vietnamese letters in more than one way; the same letters are always
 * the same password.
 */
@Component
class PasswordStorage implements PasswordEncoder {

  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();

  @Override
  public String encode(CharSequence password) {
    return encoder.encode(normal(password));
  }

  @Override
  public boolean matches(CharSequence password, String stored) {
    return encoder.matches(normal(password), stored);
  }

  @Override
  public boolean upgradeEncoding(String stored) {
    return encoder.upgradeEncoding(stored);
  }

  private static String normal(CharSequence password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
