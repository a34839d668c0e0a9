package vn.dienbien.ntm;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The NTM portal. */
@SpringBootApplication
public class NtmApplication {

  /** Starts the portal. */
  public static void main(String[] args) {
    SpringApplication.run(NtmApplication.class, args);
  }
}
