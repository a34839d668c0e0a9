package vn.dienbien.ntm.round;

import java.math.BigDecimal;

/**
 * A figure that a version of the procedure sets, e.g. the council's quorum.
 *
 * @param name its name, e.g. "council.quorum"
 * @param value the exact figure
 * @param unit "percent", "days", "workingDays", "times" or "yesNo" (1 is yes)
 * @param source the document it comes from
 * @param confirmed whether a person has checked it against the document
 */
public record ProcedureSetting(
    String name, BigDecimal value, String unit, String source, boolean confirmed) {

  /** Unit of a figure that only says yes (1) or no (0). */
  public static final String YES_NO = "yesNo";
}
