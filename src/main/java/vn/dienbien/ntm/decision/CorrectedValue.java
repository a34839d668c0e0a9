package vn.dienbien.ntm.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * One value of a decision that a correction put right.
 *
 * @param key which: "corrected.number", "corrected.date", "corrected.signer" or "corrected.name"
 * @param was the value before
 * @param right the value from now on
 */
public record CorrectedValue(String key, String was, String right) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** What a correction changed, and only that. */
  public static List<CorrectedValue> of(Correction correction) {
    return Stream.of(
            new CorrectedValue(
                "corrected.number", correction.wasNumber(), correction.rightNumber()),
            new CorrectedValue(
                "corrected.date", day(correction.wasOn()), day(correction.rightOn())),
            new CorrectedValue(
                "corrected.signer", correction.wasSigner(), correction.rightSigner()),
            new CorrectedValue("corrected.name", correction.wasName(), correction.rightName()))
        .filter(value -> !value.was().equals(value.right()))
        .toList();
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }
}
