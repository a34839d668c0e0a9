package vn.dienbien.ntm.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that answers every recipient alike. */
final class RefusingServer implements AutoCloseable {

  private final ServerSocket socket;
  private final String answer;

  /** A server that gives this answer, e.g. "550 no such user". */
  RefusingServer(String answer) {
    this.answer = answer;
    try {
      socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "refusing");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // the next one
      }
    }
  }

  private void talk(Socket client) throws IOException {
    OutputStream out = client.getOutputStream();
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(out, "220 test");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String word = line.toUpperCase(Locale.ROOT);
      if (word.startsWith("QUIT")) {
        say(out, "221 bye");
        return;
      }
      say(out, word.startsWith("RCPT") ? answer : "250 ok");
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
