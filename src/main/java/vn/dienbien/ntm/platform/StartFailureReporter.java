package vn.dienbien.ntm.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dienbien.ntm.base.Sentence;

/**
 * Tells the person who starts the portal, on standard error and in one sentence, why it cannot
 * start. Failures it does not know are left to Spring Boot.
 */
class StartFailureReporter implements SpringBootExceptionReporter {

  private static final String CANNOT_CONNECT = "08";
  private static final String NOT_ALLOWED = "28";

  private final ConfigurableApplicationContext context;

  /** Made by Spring Boot. */
  StartFailureReporter(ConfigurableApplicationContext context) {
    this.context = context;
  }

  @Override
  public boolean reportException(Throwable failure) {
    Optional<Sentence> sentence = causes(failure).flatMap(this::sentence).findFirst();
    sentence.ifPresent(StartFailureReporter::print);
    return sentence.isPresent();
  }

  private Stream<Sentence> sentence(Throwable cause) {
    if (cause instanceof StartFailure known) {
      return Stream.of(known.sentence());
    }
    if (cause instanceof PortInUseException inUse) {
      return Stream.of(Sentence.of("start.portInUse", String.valueOf(inUse.getPort())));
    }
    if (cause instanceof SQLException sql && isUnreachable(sql)) {
      return Stream.of(Sentence.of("start.databaseUnreachable", databaseAddress()));
    }
    return Stream.empty();
  }

  private static boolean isUnreachable(SQLException sql) {
    String state = sql.getSQLState();
    return state != null && (state.startsWith(CANNOT_CONNECT) || state.startsWith(NOT_ALLOWED));
  }

  /** Without parameters: they may hold a password. */
  private String databaseAddress() {
    String url = context.getEnvironment().getProperty("spring.datasource.url", "");
    return url.replaceFirst("\\?.*", "");
  }

  /** What a person reads for a sentence of the bundle. */
  static String text(Sentence sentence) {
    ResourceBundle bundle = ResourceBundle.getBundle("start-failures", Locale.ROOT);
    return new MessageFormat(bundle.getString(sentence.key()), Locale.ROOT)
        .format(sentence.args().toArray());
  }

  private static void print(Sentence sentence) {
    PrintStream standardError =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    standardError.println(text(sentence));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50);
  }
}
