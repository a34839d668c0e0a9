package vn.dienbien.ntm.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.support.BrowserTest;

/** What a weak line has to carry before work can begin. */
class FirstLoadIT extends BrowserTest {

  private static final int BUDGET = 400 * 1024;

  @Test
  @DisplayName(
      "sign-in page and worklist stay within 400 KB as delivered, fonts apart, all from here")
  void firstLoad() {
    List<Request> all = firstLoad("vpdp.tinh");
    assertThat(all)
        .extracting(request -> URI.create(request.url()).getHost())
        .as("nothing is asked of the outside")
        .containsOnly("localhost");
    assertThat(all)
        .extracting(Request::url)
        .as("the diagram is loaded when it is opened")
        .noneMatch(url -> url.contains("process-diagram-viewer"));
    long bytes =
        all.stream()
            .filter(request -> !request.url().contains(".woff"))
            .mapToLong(request -> request.sizes().responseBodySize)
            .sum();
    assertThat(bytes).as("bytes as delivered").isBetween(20 * 1024L, (long) BUDGET);
  }
}
