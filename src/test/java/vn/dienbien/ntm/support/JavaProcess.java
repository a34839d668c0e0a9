package vn.dienbien.ntm.support;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class of the tests in a process of its own, which can be killed. */
public final class JavaProcess {

  private JavaProcess() {}

  /**
   * Starts it; its log goes to {@code target/kill.log}, what it says can be read.
   *
   * @param settings of the machine, e.g. "-Dntm.test.year=2500"
   */
  public static Process start(Class<?> main, List<String> settings, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-Duser.timezone=Asia/Ho_Chi_Minh"));
    command.addAll(settings);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.to(new File("target/kill.log")))
        .start();
  }

  /** The first line that begins so; whatever else was said is the reason if it ends before. */
  public static String await(BufferedReader says, String word) throws IOException {
    List<String> before = new ArrayList<>();
    for (String line = says.readLine(); line != null; line = says.readLine()) {
      if (line.startsWith(word)) {
        return line;
      }
      before.add(line);
    }
    throw new AssertionError("the process ended: " + String.join("\n", before));
  }

  /** Without empty entries, which would mean the folder of the checkout. */
  private static String classPath() {
    String paths =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(paths.split(File.pathSeparator))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
