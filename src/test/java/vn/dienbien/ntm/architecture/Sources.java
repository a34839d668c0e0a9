package vn.dienbien.ntm.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources of the portal, without comments; those of the training data have words of their own.
 */
final class Sources {

  private static final Path ROOT = Path.of("src", "main", "java");
  private static final Path DEMO = Path.of("admin", "demo");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^[ ]*//[^\\n]*$");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  private Sources() {}

  /** Every string literal of the code. */
  static Set<String> literals() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains(DEMO.toString()))
          .flatMap(Sources::literals)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> literals(Path file) {
    try {
      String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
      return LITERAL.matcher(code).results().map(hit -> hit.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
