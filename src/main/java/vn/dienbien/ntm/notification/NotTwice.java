package vn.dienbien.ntm.notification;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dienbien.ntm.security.ActorKey;

/** Whom a step gives work knows by that where the dossier has come to. */
final class NotTwice {

  private NotTwice() {}

  /** The tidings of one transaction without what would be told to the same actor twice. */
  static List<Tidings> leftOver(List<Tidings> tidings) {
    Set<Told> work = new HashSet<>();
    tidings.stream()
        .filter(one -> one.kind() == NoticeKind.NEW_WORK)
        .forEach(one -> one.told().forEach(actor -> work.add(new Told(one, actor))));
    return tidings.stream()
        .map(one -> one.kind() == NoticeKind.DOSSIER_MOVED ? without(one, work) : one)
        .filter(one -> !one.told().isEmpty())
        .toList();
  }

  private static Tidings without(Tidings moved, Set<Told> work) {
    Set<ActorKey> rest = new LinkedHashSet<>(moved.told());
    rest.removeIf(actor -> work.contains(new Told(moved, actor)));
    return moved.to(rest);
  }

  private record Told(String subject, ActorKey actor) {

    Told(Tidings tidings, ActorKey actor) {
      this(tidings.place().subject(), actor);
    }
  }
}
