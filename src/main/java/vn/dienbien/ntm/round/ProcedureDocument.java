package vn.dienbien.ntm.round;

/**
 * A paper that a version of the procedure asks for at a step.
 *
 * @param stepId the step that sends or makes it, e.g. "file"
 * @param code its name for the portal within the step, e.g. "letter"
 * @param name its name for people
 * @param formNumber number of its form as the law prints it, e.g. "M2.1"; "" where none is known
 * @param isRequired whether the step cannot do without it
 * @param isAttached whether a person attaches it; the others are recorded in the portal itself
 * @param source the document it comes from
 * @param confirmed whether a person has checked it against the document
 */
public record ProcedureDocument(
    String stepId,
    String code,
    String name,
    String formNumber,
    boolean isRequired,
    boolean isAttached,
    String source,
    boolean confirmed) {

  /** Whether papers of a step can be attached: only the commune's filing takes them. */
  public static boolean isAttachable(String stepId) {
    return stepId.equals(ProcedureOrder.FILE);
  }
}
