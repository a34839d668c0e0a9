package vn.dienbien.ntm.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import vn.dienbien.ntm.NtmApplication;

/** A whole portal of its own, without a web server: for tests of starting, stopping and sharing. */
public final class Portal {

  private Portal() {}

  /**
   * Starts a portal.
   *
   * @param data its folder
   * @param properties as on the command line, e.g. "--spring.profiles.active=demo"
   */
  public static ConfigurableApplicationContext start(Path data, String... properties) {
    SpringApplication portal = new SpringApplication(NtmApplication.class);
    portal.setApplicationContextFactory(ApplicationContextFactory.of(Portal::context));
    List<String> arguments = new ArrayList<>(List.of(properties));
    arguments.add("--ntm.data=" + data);
    // Engines of one JVM are told apart by name.
    arguments.add("--camunda.bpm.generate-unique-process-engine-name=true");
    arguments.add("--camunda.bpm.job-execution.enabled=false");
    return portal.run(arguments.toArray(String[]::new));
  }

  private static GenericWebApplicationContext context() {
    return new GenericWebApplicationContext(new MockServletContext());
  }
}
