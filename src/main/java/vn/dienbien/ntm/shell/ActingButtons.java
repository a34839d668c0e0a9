package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import vn.dienbien.ntm.account.SubstitutionService;
import vn.dienbien.ntm.security.ActsFor;

/**
 * The buttons by which a substitute goes to the work of an absent colleague and back. The whole
 * page is loaded anew, because menu, lists and rights are other ones then.
 */
public final class ActingButtons {

  /** Everybody's first page. */
  private static final String OWN_WORK = "viec-cua-toi";

  private ActingButtons() {}

  /** Leads to the work of this absent colleague. */
  public static Button start(SubstitutionService substitutions, ActsFor absent) {
    return button(
        Texts.of("substitution.start", absent.name()),
        () -> substitutions.actFor(absent.personId()));
  }

  /** Leads back to one's own work. */
  public static Button back(SubstitutionService substitutions) {
    return button(Texts.of("substitution.back"), substitutions::actForMyself);
  }

  private static Button button(String words, Runnable change) {
    Button button =
        new StepButton(
            words,
            () -> {
              change.run();
              UI.getCurrent().getPage().setLocation(OWN_WORK);
            });
    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return button;
  }
}
