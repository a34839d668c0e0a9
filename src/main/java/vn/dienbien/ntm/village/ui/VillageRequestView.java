package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;
import vn.dienbien.ntm.village.RequestPage;
import vn.dienbien.ntm.village.VillageCriteriaSet;
import vn.dienbien.ntm.village.VillageLinks;
import vn.dienbien.ntm.village.VillageQueries;

/** One request: where it is, its criteria, its returns, the decision, what happened. */
@Uses(Dialog.class)
@Uses(IntegerField.class)
@Uses(TextArea.class)
@Route(value = VillageLinks.REGISTER + "/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
class VillageRequestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient VillageQueries queries;
  private final transient RequestHeads heads;
  private final transient CriterionCards cards;
  private final transient DecisionForms decisions;
  private final Div head = new Div();
  private String title = "";
  private long requestId;

  VillageRequestView(
      VillageQueries queries, RequestHeads heads, CriterionCards cards, DecisionForms decisions) {
    this.queries = queries;
    this.heads = heads;
    this.cards = cards;
    this.decisions = decisions;
    addClassNames("ntm-dossier", "ntm-review");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    requestId = event.getRouteParameters().getLong("id").orElseThrow();
    show();
  }

  @Override
  public String getPageTitle() {
    return Titled.title(title);
  }

  /** Everything anew, after a step. */
  private void show() {
    RequestPage page = queries.read(requestId);
    title = page.request().title();
    removeAll();
    showHead(page);
    add(head);
    page.decision().ifPresent(decision -> add(new DecisionText(decision)));
    if (page.rights().mayDecide()) {
      add(decisions.of(page, this::show));
    }
    page.returns().forEach(round -> add(new ReturnCard(round, page.set())));
    add(new H2(Texts.of("village.criteria")), basis(page.set()));
    page.criteria()
        .forEach(
            criterion -> add(cards.of(page, criterion, () -> showHead(queries.read(requestId)))));
    add(new H2(Texts.of("village.timeline")), new Timeline(page.timeline()));
  }

  /** What is still missing changes with every word; the cards keep the focus. */
  private void showHead(RequestPage page) {
    head.removeAll();
    head.add(heads.of(page, this::show));
  }

  /** Where the criteria come from, and that they are judged as wholes. */
  private static Component basis(VillageCriteriaSet set) {
    Div basis = new Div();
    Paragraph name = new Paragraph(set.name());
    Paragraph level = new Paragraph(Texts.of("village.set.criteriaOnly"));
    level.addClassName("ntm-hint");
    basis.add(name, level);
    if (!set.confirmed()) {
      Paragraph source = new Paragraph(Texts.of("village.set.unconfirmed", set.source()));
      source.addClassName("ntm-hint");
      basis.add(source);
    }
    return basis;
  }
}
