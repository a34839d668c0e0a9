package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.village.RecognitionService;
import vn.dienbien.ntm.village.RequestPage;

/** Builds the form in which a decision is recorded. */
@org.springframework.stereotype.Component
class DecisionForms {

  private final RecognitionService recognitions;
  private final CurrentUser currentUser;
  private final Clock clock;

  DecisionForms(RecognitionService recognitions, CurrentUser currentUser, Clock clock) {
    this.recognitions = recognitions;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** The form of a request; {@code done} runs after the decision. */
  Component of(RequestPage page, Runnable done) {
    return new DecisionForm(
        page.notMet(),
        LocalDate.now(clock),
        currentUser.get().displayName(),
        decision -> {
          recognitions.decide(page.request().id(), decision);
          Notices.success("village.done.decided");
          done.run();
        });
  }
}
