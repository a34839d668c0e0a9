package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.council.DossierVote;
import vn.dienbien.ntm.council.DossierVotes;
import vn.dienbien.ntm.decision.Announcement;
import vn.dienbien.ntm.decision.Decision;
import vn.dienbien.ntm.decision.DecisionBasis;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/**
 * The Standing Committee's opinion, the decision and its publication: forms for whoever has the
 * step, words for everybody else.
 */
@org.springframework.stereotype.Component
class DecisionTab implements DossierTab {

  static final String ID = "quyet-dinh";

  private final DecisionDesk desk;
  private final DossierVotes votes;
  private final CurrentUser currentUser;
  private final Clock clock;

  DecisionTab(DecisionDesk desk, DossierVotes votes, CurrentUser currentUser, Clock clock) {
    this.desk = desk;
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
    DossierStatus reached = DossierStatus.valueOf(dossier.reached());
    boolean isDecided =
        status.isRecognised() || status == DossierStatus.REFUSED || status == DossierStatus.REVOKED;
    boolean isUnderWay = reached == DossierStatus.OPINION || reached == DossierStatus.DECIDING;
    return isDecided || dossier.mayDecide() || isUnderWay && dossier.seesProvinceWork();
  }

  @Override
  public Component content(long dossierId) {
    Div content = new Div();
    content.addClassName("ntm-review");
    desk.opinions()
        .of(dossierId)
        .ifPresent(opinion -> content.add(new OpinionText(opinion, desk.documents())));
    desk.decisions()
        .ofDossier(dossierId)
        .ifPresentOrElse(
            decision -> decided(content, dossierId, decision), () -> open(content, dossierId));
    return content;
  }

  private void open(Div content, long dossierId) {
    DecisionBasis basis = desk.decisions().basis(dossierId);
    content.add(basis(dossierId, basis));
    if (desk.opinions().mayRecord(dossierId)) {
      content.add(
          new OpinionForm(
              today(),
              desk.documents(),
              opinion -> {
                desk.opinions().record(dossierId, opinion);
                done("decision.opinion.done");
              }));
    }
    if (desk.decisions().mayDecide(dossierId)) {
      content.add(
          new DecisionForm(
              today(),
              currentUser.get().displayName(),
              desk.decisions().outcomes(dossierId),
              basis,
              desk.documents(),
              decision -> {
                desk.decisions().decide(dossierId, decision);
                done("decision.done");
              }));
    }
  }

  private void decided(Div content, long dossierId, Decision decision) {
    DecisionText text =
        new DecisionText(
            decision,
            desk.decisions().corrections(List.of(decision)).getOrDefault(decision.id(), List.of()),
            desk.documents());
    content.add(text);
    if (desk.corrections().mayCorrect(dossierId)) {
      text.add(new Button(Texts.of("decision.correct"), click -> correct(dossierId, decision)));
    }
    if (decision.outcome().isRecognised()) {
      content.add(announcement(dossierId, decision));
    }
  }

  private void correct(long dossierId, Decision decision) {
    new CorrectionDialog(
            decision,
            today(),
            currentUser.get().displayName(),
            correction -> {
              desk.corrections().correct(dossierId, decision.correctedBy(), correction);
              done("decision.correct.done");
            })
        .open();
  }

  private AnnouncementCard announcement(long dossierId, Decision decision) {
    Announcement known = desk.publications().of(dossierId).orElse(null);
    if (!desk.publications().mayAnnounce(dossierId)) {
      return AnnouncementCard.words(known);
    }
    return AnnouncementCard.form(
        known,
        decision.decidedOn(),
        today(),
        announcement -> {
          desk.publications().announce(dossierId, announcement);
          done("decision.announce.done");
        });
  }

  private static void done(String notice) {
    Notices.success(notice);
    UI.getCurrent().refreshCurrentRoute(false);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What was said before: the appraisal, the council's vote, and what speaks against it. */
  private Div basis(long dossierId, DecisionBasis against) {
    Div basis = new Div(new H3(Texts.of("decision.basis")));
    basis.addClassName("ntm-card");
    desk.decisions()
        .appraisal(dossierId)
        .ifPresent(sentence -> basis.add(new Paragraph(Texts.of(sentence))));
    votes.of(dossierId).stream()
        .filter(vote -> vote.tally() != null)
        .findFirst()
        .ifPresent(vote -> basis.add(words(vote)));
    Stream.of(against.againstAny(), against.againstFull(), against.remarks())
        .flatMap(List::stream)
        .forEach(warning -> basis.add(warning(warning)));
    return basis;
  }

  private static Div warning(Sentence words) {
    Div warning = new Div(Glyph.WARNING.create(), new Paragraph(Texts.of(words)));
    warning.addClassName("ntm-warning");
    return warning;
  }

  private static Div words(DossierVote vote) {
    Div words =
        new Div(
            new Paragraph(
                Texts.of(
                    "decision.vote",
                    Dates.of(vote.heldOn()),
                    vote.tally().votesFor(),
                    vote.tally().entitled(),
                    vote.tally().appointed(),
                    Texts.of(vote.outcome()))));
    if (!vote.unmetReason().isEmpty()) {
      words.add(new Paragraph(Texts.of("decision.vote.unmetReason", vote.unmetReason())));
    }
    return words;
  }
}
