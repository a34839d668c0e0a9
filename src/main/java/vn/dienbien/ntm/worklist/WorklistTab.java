package vn.dienbien.ntm.worklist;

/** The lists. */
public enum WorklistTab {
  /** What I must do. */
  MINE,
  /** What others must do for dossiers I may see. */
  WAITING,
  /** What I did. */
  DONE
}
