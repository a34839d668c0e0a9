package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;

/**
 * A file that was once attached as a paper.
 *
 * @param code code of the paper
 * @param file the file
 * @param removedAt when it was taken off; null while it is attached
 */
record PaperFile(String code, EvidenceView file, LocalDateTime removedAt) {

  boolean isAttached() {
    return removedAt == null;
  }

  boolean wasAttachedAt(LocalDateTime time) {
    return !file.attachedAt().isAfter(time) && (removedAt == null || removedAt.isAfter(time));
  }
}
