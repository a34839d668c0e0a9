package vn.dienbien.ntm.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a file of an indicator between two filings.
 *
 * @param before the file at the earlier filing; null if it was added
 * @param after the file at the later one; null if it was taken off
 */
public record FileChange(EvidenceView before, EvidenceView after) {

  /** What happened to it. */
  public Kind kind() {
    if (before == null) {
      return Kind.ADDED;
    }
    return after == null ? Kind.REMOVED : Kind.REPLACED;
  }

  /** What can happen to a file. */
  public enum Kind {
    ADDED,
    REMOVED,
    REPLACED
  }

  /**
   * The files that differ. One taken off was replaced by one added if both have the same name, or
   * if they are the only ones.
   */
  static List<FileChange> between(List<EvidenceView> before, List<EvidenceView> after) {
    List<EvidenceView> removed = new ArrayList<>(without(before, after));
    List<EvidenceView> added = new ArrayList<>(without(after, before));
    List<FileChange> changes = new ArrayList<>();
    for (EvidenceView old : List.copyOf(removed)) {
      boolean isOnly = removed.size() == 1 && added.size() == 1;
      added.stream()
          .filter(file -> isOnly || file.name().equals(old.name()))
          .findFirst()
          .ifPresent(
              file -> {
                changes.add(new FileChange(old, file));
                removed.remove(old);
                added.remove(file);
              });
    }
    removed.forEach(file -> changes.add(new FileChange(file, null)));
    added.forEach(file -> changes.add(new FileChange(null, file)));
    return changes;
  }

  private static List<EvidenceView> without(List<EvidenceView> files, List<EvidenceView> others) {
    List<Long> ids = others.stream().map(EvidenceView::fileId).toList();
    return files.stream().filter(file -> !ids.contains(file.fileId())).toList();
  }
}
