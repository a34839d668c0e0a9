package vn.dienbien.ntm.round;

/** The addresses of rounds, without the leading slash. */
public final class RoundLinks {

  /** The list of all rounds. */
  public static final String LIST = "quan-tri/dot-xet";

  private RoundLinks() {}

  /** The page of one round. */
  public static String of(int roundId) {
    return LIST + "/" + roundId;
  }
}
