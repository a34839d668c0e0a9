package vn.dienbien.ntm.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;
import vn.dienbien.ntm.workflow.ModelMoves;
import vn.dienbien.ntm.workflow.ModelService;
import vn.dienbien.ntm.workflow.ModelVersion;

/**
 * The deployed process models. What runs on an older one stays there until an administrator moves
 * it; first they see what can be moved and what cannot.
 */
@Route(value = ModelView.PATH, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class ModelView extends Div implements Titled {

  static final String PATH = "quan-tri/mo-hinh";

  private final transient ModelService models;
  private final Button check =
      new Button(Texts.of("models.check"), click -> show(this.modelsChecked(), "models.checked"));
  private final Div list = new Div();
  private final Div report = new Div();

  ModelView(ModelService models) {
    this.models = models;
    check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    check.setDisableOnClick(true);
    report.setId("ket-qua");
    add(new PageHeader(Texts.of(titleKey()), check).setLine(Texts.of("models.line")), list, report);
    refresh();
  }

  @Override
  public String titleKey() {
    return "models.title";
  }

  private void refresh() {
    List<ModelVersion> versions = models.versions();
    list.removeAll();
    list.add(table(versions));
    boolean hasOld =
        versions.stream().anyMatch(version -> !version.isNewest() && version.running() > 0);
    check.setEnabled(hasOld);
    check.setVisible(hasOld);
    if (!hasOld) {
      Paragraph none = new Paragraph(Texts.of("models.none"));
      none.addClassName("ntm-small");
      list.add(none);
    }
  }

  private ModelMoves modelsChecked() {
    return models.check();
  }

  private void show(ModelMoves moves, String key) {
    Section card = new Section(new H2(Texts.of(key, moves.moved(), moves.stuck().size())));
    card.addClassName("ntm-card");
    if (!moves.stuck().isEmpty()) {
      card.add(new UnorderedList(moves.stuck().stream().map(this::line).toArray(ListItem[]::new)));
    }
    if (key.equals("models.checked") && moves.moved() > 0) {
      Button move =
          new Button(
              Texts.of("models.move", moves.moved()),
              click -> Confirm.ask("models.move", this::move));
      move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      card.add(move);
    }
    report.removeAll();
    report.add(card);
    check.setEnabled(true);
  }

  private void move() {
    ModelMoves moves = models.moveToNewest();
    show(moves, "models.moved");
    refresh();
  }

  private ListItem line(ModelMoves.Stuck stuck) {
    String steps =
        stuck.steps().stream()
            .map(step -> Texts.of("step." + step))
            .collect(Collectors.joining(", "));
    Span why =
        new Span(
            steps.isEmpty() ? Texts.of("models.stuck.other") : Texts.of("models.stuck", steps));
    return new ListItem(subject(stuck.businessKey()), new Span(" "), why);
  }

  private static Component subject(String businessKey) {
    return businessKey.contains(":")
        ? new Span(businessKey)
        : new Anchor(
            DossierLinks.of(Long.parseLong(businessKey)), Texts.of("models.dossier", businessKey));
  }

  private static Component table(List<ModelVersion> versions) {
    NativeTableRow head =
        new NativeTableRow(
            Stream.of("models.name", "models.version", "models.running")
                .map(key -> new NativeTableHeaderCell(Texts.of(key)))
                .toArray(Component[]::new));
    NativeTableBody body = new NativeTableBody();
    versions.forEach(version -> body.add(row(version)));
    NativeTable table = new NativeTable(new NativeTableHeader(head), body);
    table.addClassName("ntm-table");
    Div card = new Div(table);
    card.addClassName("ntm-card");
    return card;
  }

  private static NativeTableRow row(ModelVersion version) {
    return new NativeTableRow(
        new NativeTableCell(Texts.of("diagram.model." + version.key())),
        new NativeTableCell(
            Texts.of(
                version.isNewest() ? "models.version.newest" : "models.version.old",
                version.version())),
        new NativeTableCell(String.valueOf(version.running())));
  }
}
