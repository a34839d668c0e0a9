package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.ui.FileUpload;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.EvidenceView;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** Attaches files, new ones or those sent before, to one or several indicators at once. */
class EvidenceDialog extends Dialog {

  private final transient ClaimBook book;
  private final transient ClaimService claims;
  private final transient Runnable changed;
  private final MultiSelectComboBox<ClaimView> wanted =
      new MultiSelectComboBox<>(Texts.of("claim.evidence.for"));

  EvidenceDialog(
      ClaimBook book,
      ClaimView first,
      ClaimService claims,
      DocumentService documents,
      Runnable changed) {
    this.book = book;
    this.claims = claims;
    this.changed = changed;
    setHeaderTitle(Texts.of("claim.evidence.add"));
    setWidth("40rem");
    List<ClaimView> open = book.claims().stream().filter(ClaimView::isProvable).toList();
    wanted.setItemLabelGenerator(claim -> claim.indicator().no() + ". " + claim.indicator().name());
    wanted.setItems(open);
    wanted.setWidthFull();
    wanted.setHelperText(Texts.of("claim.evidence.for.help"));
    wanted.select(open.stream().filter(c -> isSame(c, first)).toList());
    Button all =
        new Button(
            Texts.of("claim.evidence.forAll"),
            click -> wanted.select(open.stream().filter(c -> c.evidence().isEmpty()).toList()));
    all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    add(
        wanted,
        all,
        new FileUpload(documents, file -> attach(file.id(), file.name())),
        earlier(first),
        new Paragraph(Texts.of("claim.evidence.example")));
    Button done = new Button(Texts.of("dossier.close"), click -> close());
    done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(done);
  }

  private static boolean isSame(ClaimView one, ClaimView other) {
    return one.indicator().id().equals(other.indicator().id());
  }

  /** Files of the dossier that do not prove this indicator yet; hidden if there are none. */
  private Select<EvidenceView> earlier(ClaimView first) {
    Set<Long> attached = new HashSet<>();
    first.evidence().forEach(file -> attached.add(file.fileId()));
    TreeMap<Long, EvidenceView> others = new TreeMap<>();
    book.claims().stream()
        .flatMap(claim -> claim.evidence().stream())
        .filter(file -> !attached.contains(file.fileId()))
        .forEach(file -> others.put(file.fileId(), file));
    Select<EvidenceView> select = new Select<>();
    select.setLabel(Texts.of("claim.evidence.earlier"));
    select.setItems(new ArrayList<>(others.values()));
    select.setItemLabelGenerator(EvidenceView::name);
    select.setWidthFull();
    select.setVisible(!others.isEmpty());
    select.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            attach(event.getValue().fileId(), event.getValue().name());
          }
        });
    return select;
  }

  private void attach(long fileId, String name) {
    List<String> ids =
        wanted.getSelectedItems().stream().map(claim -> claim.indicator().id()).toList();
    if (ids.isEmpty()) {
      wanted.setInvalid(true);
      wanted.setErrorMessage(Texts.of("claim.evidence.for.none"));
      return;
    }
    claims.attach(book.dossierId(), ids, fileId);
    Notices.success("claim.evidence.added", name, ids.size());
    changed.run();
  }
}
