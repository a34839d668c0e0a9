package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.dienbien.ntm.base.Refusal;

/** A step that somebody else has already done, or that is not open yet. Said as a sentence. */
public class StepNoLongerOpen extends Refusal {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private StepNoLongerOpen(String key, Object... args) {
    super(key, args);
  }

  /** Nobody has done anything yet that would open the step. */
  public static StepNoLongerOpen notOpen() {
    return new StepNoLongerOpen("dossier.stepNotOpen");
  }

  /** "đã được … xử lý lúc …". */
  public static StepNoLongerOpen doneBy(String actor, LocalDateTime at) {
    return new StepNoLongerOpen("dossier.stepDone", actor, MOMENT.format(at));
  }
}
