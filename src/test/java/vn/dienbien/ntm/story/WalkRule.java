package vn.dienbien.ntm.story;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.SignedIn;

/** One line of the law: something that somebody may do with a dossier, and what comes of it. */
record WalkRule(
    String deed,
    Set<DossierStatus> where,
    List<String> who,
    List<String> when,
    DossierStatus to,
    String then,
    List<String> logs,
    int share) {

  private static final int COMMON = 100;

  static WalkRule of(String line) {
    List<String> cells =
        Arrays.stream(line.split("\\|", -1)).map(String::strip).collect(Collectors.toList());
    return new WalkRule(
        cells.get(0),
        cells.get(1).equals("*")
            ? EnumSet.allOf(DossierStatus.class)
            : words(cells.get(1), " ").stream()
                .map(DossierStatus::valueOf)
                .collect(Collectors.toSet()),
        words(cells.get(2), " "),
        words(cells.get(3), ","),
        cells.get(4).isEmpty() ? null : DossierStatus.valueOf(cells.get(4)),
        cells.get(5),
        words(cells.get(6), " "),
        cells.get(7).isEmpty() ? COMMON : Integer.parseInt(cells.get(7)));
  }

  private static List<String> words(String cell, String parting) {
    return Arrays.stream(cell.split(parting))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whether the person is the one for it, be it time or not. */
  boolean isFor(WalkModel dossier, SignedIn person) {
    return who.stream().anyMatch(actor -> WalkWords.isActor(actor, dossier, person));
  }

  boolean allows(WalkModel dossier, SignedIn person) {
    return where.contains(dossier.status)
        && isFor(dossier, person)
        && when.stream().allMatch(condition -> WalkWords.holds(condition, dossier, person));
  }

  /** Changes the dossier as the law says. */
  void play(WalkModel dossier, SignedIn person) {
    WalkWords.change(then, dossier, person);
    if (to != null) {
      dossier.enter(to);
    }
  }
}
