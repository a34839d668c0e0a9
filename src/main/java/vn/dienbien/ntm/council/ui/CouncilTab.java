package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.dienbien.ntm.council.CouncilLinks;
import vn.dienbien.ntm.council.DossierVote;
import vn.dienbien.ntm.council.DossierVotes;
import vn.dienbien.ntm.council.Outcome;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;
import vn.dienbien.ntm.shell.Texts;

/** What the council planned and voted on a dossier. */
@org.springframework.stereotype.Component
class CouncilTab implements DossierTab {

  private final DossierVotes votes;
  private final CurrentUser currentUser;
  private final MenuEntry room;

  CouncilTab(
      DossierVotes votes, CurrentUser currentUser, @Qualifier("councilMenuEntry") MenuEntry room) {
    this.votes = votes;
    this.currentUser = currentUser;
    this.room = room;
  }

  @Override
  public String id() {
    return "hoi-dong";
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public String titleKey() {
    return "council.tab";
  }

  @Override
  public boolean isVisible(DossierGlance dossier) {
    return DossierStatus.valueOf(dossier.reached()).compareTo(DossierStatus.COUNCIL) >= 0;
  }

  @Override
  public Component content(long dossierId) {
    Div content = new Div();
    content.addClassName("ntm-review");
    List<DossierVote> all = votes.of(dossierId);
    all.forEach(vote -> content.add(card(vote)));
    if (all.isEmpty()) {
      content.add(
          new EmptyState(
              Glyph.COUNCIL,
              Texts.of("council.notScheduled"),
              Texts.of("council.notScheduled.hint")));
    }
    return content;
  }

  private Div card(DossierVote vote) {
    Div card =
        new Div(
            new H3(Texts.of("council.sessionOf", Dates.of(vote.heldOn()))),
            new Paragraph(Texts.of("council.placeIs", vote.place())),
            new SessionChip(vote.status()));
    card.addClassName("ntm-card");
    if (vote.outcome() != null) {
      card.add(new ResultFigures(vote.outcome(), vote.tally(), vote.tally().votesBasic() > 0));
      if (vote.outcome().isPassed() && !vote.unmetReason().isBlank()) {
        card.add(new Paragraph(Texts.of("council.unmet.was", vote.unmetReason())));
      }
      if (vote.outcome() == Outcome.NO_QUORUM) {
        card.add(new Paragraph(Texts.of("council.noQuorum.next")));
      }
    }
    if (room.isFor(currentUser.get())) {
      card.add(new Div(new Anchor(CouncilLinks.of(vote.sessionId()), Texts.of("council.toRoom"))));
    }
    return card;
  }
}
