package vn.dienbien.ntm.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.security.SignedIn;

/** The procedure in its three versions as a table, {@code law.txt}; asks nothing of the portal. */
final class WalkLaw {

  final List<WalkRule> rules;

  WalkLaw() {
    try (InputStream table = WalkLaw.class.getResourceAsStream("/story/law.txt")) {
      rules =
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(WalkRule::of)
              .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Names of everything that can be tried. */
  List<String> deeds() {
    return rules.stream().map(WalkRule::deed).distinct().toList();
  }

  /** The rule that lets the person do it now; empty when it is forbidden. */
  Optional<WalkRule> allowing(String deed, WalkModel dossier, SignedIn person) {
    return rules.stream()
        .filter(rule -> rule.deed().equals(deed) && rule.allows(dossier, person))
        .findFirst();
  }
}
