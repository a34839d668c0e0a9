package vn.dienbien.ntm.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.ConfigurableWebApplicationContext;

/**
 * What can be known before anything is started: that the port is free. Otherwise a person would
 * wait for the database and the engine only to read it.
 */
class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    boolean serves =
        context instanceof ConfigurableWebApplicationContext
            && context.getClass().getSimpleName().contains("WebServer");
    int port = context.getEnvironment().getProperty("server.port", Integer.class, 8080);
    if (serves && port > 0) {
      checkFree(port);
    }
  }

  private static void checkFree(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new StartFailure(e, "start.portInUse", String.valueOf(port));
    }
  }
}
