package vn.dienbien.ntm.round;

import java.util.List;

/** Steps that the models can do without; a version has all of one or none. */
public enum OptionalStep {
  /** The commune registers and is answered before it works on its dossier. */
  REGISTRATION("register", "answerRegistration"),
  /** The Standing Committee of the Party is asked for its opinion before the decision. */
  OPINION("opinion");

  private final List<String> steps;

  OptionalStep(String... steps) {
    this.steps = List.of(steps);
  }

  /** The steps of the model, in their order. */
  public List<String> steps() {
    return steps;
  }

  /** Whether a version has it. */
  public boolean isIn(ProcedureVersion version) {
    return version.has(steps.get(0));
  }
}
