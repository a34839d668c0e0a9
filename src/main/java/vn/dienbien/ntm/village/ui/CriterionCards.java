package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.CriterionPage;
import vn.dienbien.ntm.village.RequestPage;
import vn.dienbien.ntm.village.Side;
import vn.dienbien.ntm.village.VillageClaimService;

/** Builds the card of a criterion: what the commune says and shows, what the verification found. */
@org.springframework.stereotype.Component
class CriterionCards {

  private final VillageClaimService claims;
  private final DocumentService documents;

  CriterionCards(VillageClaimService claims, DocumentService documents) {
    this.claims = claims;
    this.documents = documents;
  }

  /** The card; {@code changed} runs after a change. */
  Component of(RequestPage page, CriterionPage criterion, Runnable changed) {
    Section card = new Section();
    card.addClassName("ntm-criterion");
    card.add(
        new H3(
            Texts.of(
                "village.criterion", criterion.criterion().no(), criterion.criterion().name())));
    if (criterion.returnedFor() != null) {
      Paragraph reason = new Paragraph(Texts.of("village.returnedFor", criterion.returnedFor()));
      reason.addClassName("ntm-remark");
      card.add(reason);
    }
    Div pair = new Div(commune(page, criterion, changed), verification(page, criterion, changed));
    pair.addClassName("ntm-pair");
    card.add(pair);
    return card;
  }

  private Div commune(RequestPage page, CriterionPage criterion, Runnable changed) {
    long id = page.request().id();
    Div side =
        new Div(
            criterion.isOpen()
                ? new VerdictForm(id, criterion, Side.COMMUNE, claims, changed)
                : new VerdictText(criterion, Side.COMMUNE));
    side.add(new EvidencePanel(id, criterion, claims, documents, changed));
    return side;
  }

  private Div verification(RequestPage page, CriterionPage criterion, Runnable changed) {
    return new Div(
        page.rights().mayVerify()
            ? new VerdictForm(page.request().id(), criterion, Side.VERIFICATION, claims, changed)
            : new VerdictText(criterion, Side.VERIFICATION));
  }
}
