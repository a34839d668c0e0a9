package vn.dienbien.ntm.council;

/** What a vote on a dossier came to. */
public enum Outcome {
  PASSED,
  NOT_PASSED,
  /** Too few members were present: nothing is decided, the dossier waits for another session. */
  NO_QUORUM
}
