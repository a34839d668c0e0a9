package vn.dienbien.ntm.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;

/**
 * The packages and their floors. A package uses packages of lower floors, and on its own floor only
 * those named here. {@code shell} stands beside the floors: the {@code ui} packages use it.
 */
final class Floors {

  static final String ROOT = "vn.dienbien.ntm";
  static final String SHELL = "shell";

  /** {@code platform} is what the portal stands on; decision 0002 says why it came to the table. */
  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("base", 0),
          Map.entry("security", 1),
          Map.entry("audit", 1),
          Map.entry("platform", 1),
          Map.entry("unit", 2),
          Map.entry("calendar", 2),
          Map.entry("document", 2),
          Map.entry("letter", 2),
          Map.entry("account", 3),
          Map.entry("criteria", 3),
          Map.entry("round", 3),
          Map.entry("dossier", 4),
          Map.entry("deadline", 5),
          Map.entry("worklist", 5),
          Map.entry("consultation", 6),
          Map.entry("review", 6),
          Map.entry("council", 6),
          Map.entry("decision", 6),
          Map.entry("village", 6),
          Map.entry("programme", 7),
          Map.entry("report", 7),
          Map.entry("notification", 7),
          Map.entry("workflow", 8),
          Map.entry("admin", 8),
          Map.entry("api", 8));

  private static final Map<String, Set<String>> ON_THE_SAME_FLOOR =
      Map.of(
          "audit", Set.of("security"),
          "round", Set.of("criteria"),
          "worklist", Set.of("deadline"),
          "decision", Set.of("council"),
          "report", Set.of("programme"));

  private static final Set<String> BELOW_THE_SHELL = Set.of("base", "security", "account");

  private Floors() {}

  /** The feature of a class of ours: the first package below the root; "" for the application. */
  static String feature(JavaClass type) {
    String[] names = type.getPackageName().substring(ROOT.length()).split("\\.");
    return names.length < 2 ? "" : names[1];
  }

  /** Whether a package has its place in the table. */
  static boolean isKnown(String feature) {
    return feature.isEmpty() || feature.equals(SHELL) || FLOORS.containsKey(feature);
  }

  /** Whether a class may use another. */
  static boolean mayUse(JavaClass from, JavaClass to) {
    String user = feature(from);
    String used = feature(to);
    if (user.equals(used) || user.isEmpty()) {
      return true;
    }
    if (used.equals(SHELL)) {
      return isScreen(from);
    }
    if (user.equals(SHELL)) {
      return BELOW_THE_SHELL.contains(used);
    }
    return FLOORS.containsKey(used)
        && (FLOORS.get(used) < FLOORS.get(user)
            || ON_THE_SAME_FLOOR.getOrDefault(user, Set.of()).contains(used));
  }

  /** Whether a class belongs to the screens of a feature. */
  static boolean isScreen(JavaClass type) {
    return (type.getPackageName() + ".").contains(".ui.");
  }
}
