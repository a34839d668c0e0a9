package vn.dienbien.ntm.council.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The open line of the council room passes the server and its security filters. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "ntm.data=target/push-data",
      "camunda.bpm.job-execution.enabled=false",
      "vaadin.productionMode=true"
    })
class PushLineTest {

  @LocalServerPort private int port;

  @Test
  @DisplayName(
      "a web socket opens at the address that pages push over, and tells strangers nothing")
  void opens() throws Exception {
    CompletableFuture<String> told = new CompletableFuture<>();
    WebSocket line =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(
                URI.create("ws://localhost:" + port + "/VAADIN/push?v-r=push&v-uiId=0"),
                new WebSocket.Listener() {
                  @Override
                  public java.util.concurrent.CompletionStage<?> onText(
                      WebSocket socket, CharSequence text, boolean last) {
                    told.complete(text.toString());
                    return null;
                  }
                })
            .get(30, TimeUnit.SECONDS);
    assertThat(line.isOutputClosed()).isFalse();
    assertThat(told.get(30, TimeUnit.SECONDS)).doesNotContain("changes");
    line.abort();
  }
}
