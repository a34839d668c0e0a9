package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import vn.dienbien.ntm.council.DossierVote;
import vn.dienbien.ntm.council.DossierVotes;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.decision.NewDecision;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** The decision on a dossier: a form for the chair of the province, words for everybody else. */
@org.springframework.stereotype.Component
class DecisionTab implements DossierTab {

  static final String ID = "quyet-dinh";

  private final DecisionService decisions;
  private final DossierVotes votes;
  private final CurrentUser currentUser;
  private final Clock clock;

  DecisionTab(DecisionService decisions, DossierVotes votes, CurrentUser currentUser, Clock clock) {
    this.decisions = decisions;
    this.votes = votes;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public String titleKey() {
    return "decision.tab";
  }

  @Override
  public boolean isVisible(DossierGlance dossier) {
    DossierStatus status = DossierStatus.valueOf(dossier.status());
    return dossier.mayDecide()
        || status.isRecognised()
        || status == DossierStatus.REFUSED
        || status == DossierStatus.REVOKED;
  }

  @Override
  public Component content(long dossierId) {
    Div content = new Div();
    content.addClassName("ntm-review");
    decisions
        .ofDossier(dossierId)
        .ifPresentOrElse(
            decision -> content.add(new DecisionText(decision)),
            () -> {
              content.add(basis(dossierId));
              if (decisions.mayDecide(dossierId)) {
                content.add(form(dossierId));
              }
            });
    return content;
  }

  private DecisionForm form(long dossierId) {
    return new DecisionForm(
        LocalDate.now(clock),
        currentUser.get().displayName(),
        decision -> decide(dossierId, decision));
  }

  private void decide(long dossierId, NewDecision decision) {
    decisions.decide(dossierId, decision);
    Notices.success("decision.done");
    UI.getCurrent().refreshCurrentRoute(false);
  }

  /** What was said before: the appraisal in one sentence, the council's vote in another. */
  private Div basis(long dossierId) {
    Div basis = new Div(new H3(Texts.of("decision.basis")));
    basis.addClassName("ntm-card");
    decisions
        .appraisal(dossierId)
        .ifPresent(sentence -> basis.add(new Paragraph(Texts.of(sentence))));
    votes.of(dossierId).stream()
        .filter(vote -> vote.tally() != null)
        .findFirst()
        .ifPresent(vote -> basis.add(new Paragraph(words(vote))));
    return basis;
  }

  private static String words(DossierVote vote) {
    return Texts.of(
        "decision.vote",
        Dates.of(vote.heldOn()),
        vote.tally().votesFor(),
        vote.tally().present(),
        vote.tally().appointed(),
        Texts.of(vote.outcome()));
  }
}
