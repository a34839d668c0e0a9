package vn.dienbien.ntm.village;

import java.util.Optional;

/** Where a request is. Every status but the ended ones is one step of the model. */
public enum VillageStatus {
  /** The commune fills in the criteria. */
  PREPARING(VillageStep.REQUEST),
  /** The commune answers a return: only the named criteria are open. */
  RETURNED(VillageStep.REQUEST),
  VERIFYING(VillageStep.VERIFY),
  DECIDING(VillageStep.DECIDE),
  RECOGNISED(null),
  REFUSED(null),
  WITHDRAWN(null);

  private final String step;

  VillageStatus(String step) {
    this.step = step;
  }

  /** Id of the step that a request of this status waits in; empty once it has ended. */
  public Optional<String> step() {
    return Optional.ofNullable(step);
  }

  /** Whether nothing more happens to it. */
  public boolean isEnded() {
    return step == null;
  }

  /** Whether the commune has it. */
  public boolean isWithCommune() {
    return this == PREPARING || this == RETURNED;
  }
}
