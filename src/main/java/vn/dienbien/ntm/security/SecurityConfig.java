package vn.dienbien.ntm.security;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Everything needs a signed-in person but the sign-in page, the health of the server and Vaadin's
 * own files. Views and services say which roles they need; nothing is opened here for a role. The
 * one way to sign in is {@link SignInProvider}.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfig {

  /** Address of the sign-in page. */
  static final String SIGN_IN = "/dang-nhap";

  /**
   * As strict as Vaadin 24 works with: its client evaluates what the server sends it and writes
   * styles in line. Files are shown in frames of the portal itself.
   */
  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'self'",
          "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data: blob:",
          "font-src 'self' data:",
          "connect-src 'self'",
          "frame-src 'self' blob:",
          "object-src 'none'",
          "base-uri 'self'",
          "form-action 'self'",
          "frame-ancestors 'self'");

  /**
   * Where the signed-in person of a thread is kept, in the way Vaadin's sessions need. One for the
   * whole JVM, as {@link SecurityContextHolder} is: of two portals in one JVM, as in tests, both
   * look where everybody else looks.
   */
  private static final VaadinAwareSecurityContextHolderStrategy CONTEXTS =
      new VaadinAwareSecurityContextHolderStrategy();

  @Bean("VaadinSecurityContextHolderStrategy")
  static VaadinAwareSecurityContextHolderStrategy contexts() {
    SecurityContextHolder.setContextHolderStrategy(CONTEXTS);
    return CONTEXTS;
  }

  @Bean
  SecurityFilterChain filters(
      HttpSecurity http, SessionRights rights, @Qualifier("realClock") Clock realClock)
      throws Exception {
    http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .denyAll())
        .formLogin(form -> form.loginPage(SIGN_IN).failureHandler(SecurityConfig::tellWhy))
        .sessionManagement(sessions -> sessions.sessionFixation().changeSessionId())
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                    .frameOptions(frames -> frames.sameOrigin())
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .addFilterBefore(new SessionGuard(rights, realClock), AnonymousAuthenticationFilter.class);
    return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SIGN_IN))
        .build();
  }

  /** Back to the sign-in page with the reason; never whether the name or the password was wrong. */
  private static void tellWhy(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    String reason = why instanceof MustWait wait ? "?wait=" + wait.seconds() : "?error";
    response.sendRedirect(request.getContextPath() + SIGN_IN + reason);
  }
}
