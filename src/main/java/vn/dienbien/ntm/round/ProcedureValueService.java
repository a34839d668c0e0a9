package vn.dienbien.ntm.round;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.Department;
import vn.dienbien.ntm.unit.UnitService;

/**
 * The values of a draft of the procedure, one change at a time. Every value names its source.
 * Whoever changes one says how they saw it: if a colleague was faster, nothing is overwritten.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class ProcedureValueService {

  /** The two who can be the province's desk; other actors follow from the models. */
  private static final Set<Role> DESKS = Set.of(Role.PROVINCE_OFFICER, Role.DEPARTMENT_DESK);

  private static final int LONGEST_STEP = 365;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_FORM = 40;
  private static final int DECIMALS = 4;

  private final ProcedureRepository rows;
  private final Drafts drafts;
  private final UnitService units;

  ProcedureValueService(ProcedureRepository rows, Drafts drafts, UnitService units) {
    this.rows = rows;
    this.drafts = drafts;
    this.units = units;
  }

  /** Whether a step may go from the province office to a department or back. */
  public boolean hasChoiceOfActor(ProcedureStep step) {
    return DESKS.contains(step.actor());
  }

  /**
   * Changes a step: who of the two desks has it, its duration, its source.
   *
   * @throws Refusal when a value is impossible or a colleague changed the step since
   */
  @UserCommand
  public void change(String id, ProcedureStep seen, ProcedureStep changed) {
    ProcedureStep now = drafts.locked(id).steps().get(seen.id());
    Drafts.requireSeen(seen, now);
    if (!changed.id().equals(now.id()) || !changed.cutoff().equals(now.cutoff())) {
      throw new IllegalArgumentException("a step keeps its id and its cut-off: " + now.id());
    }
    if (changed.duration().isPresent()
        && (changed.duration().getAsInt() < 1 || changed.duration().getAsInt() > LONGEST_STEP)) {
      throw new Refusal("procedure.refused.duration", LONGEST_STEP);
    }
    checkActor(now, changed);
    ProcedureStep step =
        new ProcedureStep(
            now.id(),
            changed.actor(),
            changed.actorPlace(),
            changed.duration(),
            changed.dayKind(),
            now.cutoff(),
            Drafts.source(changed.source()),
            changed.confirmed());
    List<Difference> differences = VersionDifference.steps(now, step);
    if (!differences.isEmpty()) {
      rows.keep(id, step);
      drafts.changed(id, VersionWords.step(now.id()), differences);
    }
  }

  private void checkActor(ProcedureStep now, ProcedureStep changed) {
    boolean same = changed.actor() == now.actor() && changed.actorPlace().equals(now.actorPlace());
    if (same) {
      return;
    }
    boolean isDepartment =
        changed.actorPlace().isPresent()
            && units.departments().stream()
                .map(Department::code)
                .anyMatch(changed.actorPlace().get()::equals);
    boolean fits =
        changed.actor() == Role.DEPARTMENT_DESK ? isDepartment : changed.actorPlace().isEmpty();
    if (!hasChoiceOfActor(now) || !hasChoiceOfActor(changed) || !fits) {
      throw new Refusal("procedure.refused.actor");
    }
  }

  /**
   * Changes a figure.
   *
   * @throws Refusal when it is impossible or a colleague changed it since
   */
  @UserCommand
  public void change(
      String id, ProcedureSetting seen, BigDecimal value, String source, boolean confirmed) {
    ProcedureSetting now = drafts.locked(id).settings().get(seen.name());
    Drafts.requireSeen(seen, now);
    if (value == null || value.stripTrailingZeros().scale() > DECIMALS) {
      throw new Refusal("procedure.refused.value." + now.unit());
    }
    ProcedureSetting setting =
        new ProcedureSetting(now.name(), value, now.unit(), Drafts.source(source), confirmed);
    if (!VersionFault.isPossible(setting)) {
      throw new Refusal("procedure.refused.value." + now.unit());
    }
    List<Difference> differences = VersionDifference.settings(now, setting);
    if (!differences.isEmpty()) {
      rows.keep(id, setting);
      drafts.changed(id, VersionWords.setting(now.name()), differences);
    }
  }

  /**
   * Changes a paper, or adds one.
   *
   * @param seen the paper as the person saw it; null for a new one
   * @param paper the paper as it shall be; the code of a new one is chosen here
   * @throws Refusal when a part is missing or a colleague changed it since
   */
  @UserCommand
  public void keep(String id, ProcedureDocument seen, ProcedureDocument paper) {
    ProcedureVersion draft = drafts.locked(id);
    if (!draft.has(paper.stepId())) {
      throw new NotThere("step " + paper.stepId() + " of " + id);
    }
    if (seen != null) {
      Drafts.requireSeen(seen, find(draft, seen));
    }
    String name = paper.name().strip();
    String form = paper.formNumber().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || form.length() > LONGEST_FORM) {
      throw new Refusal("procedure.refused.paper", LONGEST_NAME, LONGEST_FORM);
    }
    String step = seen == null ? paper.stepId() : seen.stepId();
    ProcedureDocument kept =
        new ProcedureDocument(
            step,
            seen == null ? UUID.randomUUID().toString() : seen.code(),
            name,
            form,
            paper.isRequired(),
            paper.isAttached() && ProcedureDocument.isAttachable(step),
            Drafts.source(paper.source()),
            paper.confirmed());
    List<Difference> differences = VersionDifference.papers(seen, kept);
    if (!differences.isEmpty()) {
      rows.keep(id, kept, draft.documents(kept.stepId()).size() + 1);
      drafts.changed(id, VersionWords.text(name), differences);
    }
  }

  /** Takes a paper out of a draft. Twice is once. */
  @UserCommand
  public void remove(String id, ProcedureDocument paper) {
    ProcedureVersion draft = drafts.locked(id);
    if (find(draft, paper) != null) {
      rows.removePaper(id, paper.stepId(), paper.code());
      drafts.changed(id, VersionWords.text(paper.name()), VersionDifference.papers(paper, null));
    }
  }

  private static ProcedureDocument find(ProcedureVersion draft, ProcedureDocument paper) {
    return draft.documents(paper.stepId()).stream()
        .filter(one -> one.code().equals(paper.code()))
        .findFirst()
        .orElse(null);
  }
}
