package vn.dienbien.ntm.security;

import java.time.Duration;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password, as often as the throttle allows. */
@Component
class SignInProvider extends DaoAuthenticationProvider {

  private final SignInThrottle throttle;

  SignInProvider(UserDetailsService people, PasswordEncoder encoder, SignInThrottle throttle) {
    super(people);
    setPasswordEncoder(encoder);
    this.throttle = throttle;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String address =
        attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    Duration wait = throttle.attempt(attempt.getName(), address);
    if (!wait.isZero()) {
      throw new MustWait(wait);
    }
    Authentication signedIn = super.authenticate(attempt);
    throttle.succeeded(attempt.getName(), address);
    return signedIn;
  }
}
