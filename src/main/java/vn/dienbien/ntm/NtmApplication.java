package vn.dienbien.ntm;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The NTM portal. */
@SpringBootApplication
public class NtmApplication {

  /** Starts the portal. */
  public static void main(String[] args) {
    // One province, one time zone, whatever the machine is set to: in the engine's tables too.
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
    SpringApplication.run(NtmApplication.class, args);
  }
}
