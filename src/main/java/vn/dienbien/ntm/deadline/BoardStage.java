package vn.dienbien.ntm.deadline;

import java.util.Arrays;
import java.util.List;
import vn.dienbien.ntm.dossier.DossierStatus;

/** The parts of the procedure by the level that leads them, in their order. */
public enum BoardStage {
  /** From the registration to the filing. */
  COMMUNE(DossierStatus.REGISTERING, DossierStatus.READY),
  /** From the filing until the district proposes; supplements for the district are in it. */
  DISTRICT(DossierStatus.FILED, DossierStatus.VERIFIED),
  /** From the province's reception to the decision; supplements for the province are in it. */
  PROVINCE(DossierStatus.SUBMITTED, DossierStatus.DECIDING);

  private final DossierStatus first;
  private final DossierStatus last;

  BoardStage(DossierStatus first, DossierStatus last) {
    this.first = first;
    this.last = last;
  }

  /** The stage of a dossier that runs. */
  public static BoardStage of(DossierStatus status) {
    return Arrays.stream(values())
        .filter(stage -> stage.includes(status))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("ended: " + status));
  }

  /** The steps of this stage, in their order. */
  public List<String> steps() {
    return Arrays.stream(DossierStatus.values())
        .filter(this::includes)
        .map(status -> status.step().orElseThrow())
        .toList();
  }

  private boolean includes(DossierStatus status) {
    return status.compareTo(first) >= 0 && status.compareTo(last) <= 0;
  }
}
