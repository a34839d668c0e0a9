package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import vn.dienbien.ntm.deadline.Extension;
import vn.dienbien.ntm.deadline.ExtensionDesk;
import vn.dienbien.ntm.deadline.ExtensionService;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.DeadlineTools;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** Beside a deadline: asks for more time, says that somebody has asked, decides on it. */
@org.springframework.stereotype.Component
class ExtensionTools implements DeadlineTools {

  /** Who may be asked to decide. */
  private static final Set<Role> LEADERS = Set.of(Role.DISTRICT_LEADER, Role.PROVINCE_LEADER);

  private final ExtensionService extensions;
  private final CurrentUser currentUser;

  ExtensionTools(ExtensionService extensions, CurrentUser currentUser) {
    this.extensions = extensions;
    this.currentUser = currentUser;
  }

  @Override
  public Optional<Component> of(String subject, String stepId, ActorKey actor) {
    SignedIn person = currentUser.get();
    if (actor != null && !person.is(actor) && LEADERS.stream().noneMatch(person::has)) {
      return Optional.empty();
    }
    ExtensionDesk desk = extensions.desk(subject, stepId);
    if (desk.asked().isPresent()) {
      return Optional.of(asked(desk.asked().get(), desk.mayDecide()));
    }
    return desk.mayAsk() ? Optional.of(ask(subject, stepId, desk.longest())) : Optional.empty();
  }

  private Component ask(String subject, String stepId, int longest) {
    StepButton button =
        new StepButton(
            Texts.of("extension.ask"),
            Glyph.CLOCK,
            () ->
                new ExtensionForm(
                        longest,
                        (days, reason) -> {
                          extensions.ask(subject, stepId, days, reason);
                          done("extension.asked");
                        })
                    .open());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    return button;
  }

  private Component asked(Extension wish, boolean mayDecide) {
    Div tools =
        new Div(
            new Span(
                Texts.of(
                    "extension.waiting",
                    wish.askedByName(),
                    Dates.of(wish.askedAt()),
                    wish.days(),
                    wish.reason())));
    tools.addClassName("ntm-extension");
    if (mayDecide) {
      StepButton decide =
          new StepButton(
              Texts.of("extension.decide"),
              Glyph.CHECK,
              () ->
                  new ExtensionDecision(
                          wish,
                          (granted, words) -> {
                            extensions.decide(wish.id(), granted, words);
                            done(granted ? "extension.granted" : "extension.refused");
                          })
                      .open());
      decide.addThemeVariants(ButtonVariant.LUMO_SMALL);
      tools.add(decide);
    }
    return tools;
  }

  private static void done(String notice) {
    Notices.success(notice);
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
