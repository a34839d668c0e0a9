package vn.dienbien.ntm.deadline;

/** The moments before and after a deadline at which people are told, in their order. */
public enum DeadlineMark {
  /** Some working days before; to whoever has the step. */
  FIRST_REMINDER,
  /** Fewer working days before; to whoever has the step. */
  SECOND_REMINDER,
  /** On the last day; to whoever has the step. */
  DUE,
  /** Some working days after; to the leader of the unit that has the step. */
  LEADER,
  /** More working days after; to the province's office. */
  PROVINCE;

  /** Whether somebody above those who have the step is told. */
  public boolean isEscalation() {
    return compareTo(DUE) > 0;
  }
}
