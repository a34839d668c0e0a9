package vn.dienbien.ntm.round;

/** The addresses of the versions of the procedure, without the leading slash. */
public final class ProcedureLinks {

  /** The list of all versions. */
  public static final String LIST = "quan-tri/quy-trinh";

  private ProcedureLinks() {}

  /** The page of one version. */
  public static String of(String versionId) {
    return LIST + "/" + versionId;
  }
}
