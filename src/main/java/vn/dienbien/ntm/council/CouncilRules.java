package vn.dienbien.ntm.council;

import java.math.BigDecimal;
import vn.dienbien.ntm.round.ProcedureVersion;

/**
 * What a version of the procedure sets for the council.
 *
 * @param quorum percent of the appointed members that must be present
 * @param approval percent of those present and entitled that must vote for
 * @param entitled percent of the appointed members that must be present and entitled on a dossier,
 *     whatever the conflicts of interest
 * @param isSecret whether ballots are secret
 * @param allowsWritten whether an absent member may send an opinion in writing
 * @param knowsBasic whether "basically meets" is a result
 */
public record CouncilRules(
    BigDecimal quorum,
    BigDecimal approval,
    BigDecimal entitled,
    boolean isSecret,
    boolean allowsWritten,
    boolean knowsBasic) {

  private static final String ENTITLED = "council.entitled";
  private static final String SECRET = "council.secret";
  private static final String WRITTEN = "council.writtenOpinions";
  private static final String BASICALLY_MET = "verdict.basicallyMet";

  static CouncilRules of(ProcedureVersion version) {
    return new CouncilRules(
        version.setting(ProcedureVersion.COUNCIL_QUORUM),
        version.setting(ProcedureVersion.COUNCIL_APPROVAL),
        version.setting(ENTITLED),
        says(version, SECRET),
        says(version, WRITTEN),
        version.settings().containsKey(BASICALLY_MET) && says(version, BASICALLY_MET));
  }

  private static boolean says(ProcedureVersion version, String name) {
    return version.setting(name).signum() != 0;
  }
}
