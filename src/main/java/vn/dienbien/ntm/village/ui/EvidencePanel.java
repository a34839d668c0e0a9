package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FilePreview;
import vn.dienbien.ntm.document.ui.FileUpload;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.CriterionPage;
import vn.dienbien.ntm.village.VillageClaimService;
import vn.dienbien.ntm.village.VillageEvidence;

/** The files of a criterion: looked at by everybody, added and taken off where it is open. */
class EvidencePanel extends Div {

  private final UnorderedList list = new UnorderedList();
  private final transient List<VillageEvidence> files;
  private final long requestId;
  private final boolean isOpen;
  private final transient VillageClaimService claims;
  private final transient Runnable changed;

  EvidencePanel(
      long requestId,
      CriterionPage criterion,
      VillageClaimService claims,
      DocumentService documents,
      Runnable changed) {
    this.requestId = requestId;
    this.isOpen = criterion.isOpen();
    this.files = new ArrayList<>(criterion.evidence());
    this.claims = claims;
    this.changed = changed;
    addClassName("ntm-stack");
    list.addClassName("ntm-files");
    list.getElement().setAttribute("role", "list");
    list.getElement().setAttribute("aria-label", Texts.of("village.evidence"));
    add(list);
    if (isOpen) {
      add(new FileUpload(documents, file -> attach(criterion.criterion().no(), file)));
    }
    show();
  }

  private void attach(int criterionNo, StoredFileSummary file) {
    long id = claims.attach(requestId, criterionNo, file.id());
    files.add(
        new VillageEvidence(
            id, criterionNo, file.id(), file.name(), file.mediaType(), file.size()));
    show();
    changed.run();
  }

  private void remove(VillageEvidence file) {
    claims.remove(requestId, file.id());
    files.remove(file);
    show();
    changed.run();
  }

  private void show() {
    list.removeAll();
    if (files.isEmpty()) {
      list.add(new ListItem(new Span(Texts.of("village.evidence.none"))));
    }
    List<StoredFileSummary> stored = files.stream().map(EvidencePanel::stored).toList();
    for (int i = 0; i < files.size(); i++) {
      list.add(item(files.get(i), stored, i));
    }
  }

  private ListItem item(VillageEvidence file, List<StoredFileSummary> all, int index) {
    Button open = new Button(file.name(), click -> new FilePreview(all, index).open());
    open.setIcon((all.get(index).isPicture() ? Glyph.IMAGE : Glyph.FILE).create());
    open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    Span size = new Span(Numbers.bytes(file.size()));
    size.addClassName("ntm-small");
    ListItem item = new ListItem(open, size);
    if (isOpen) {
      Button off = new Button(Glyph.CLOSE.create(), click -> remove(file));
      off.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      off.setAriaLabel(Texts.of("village.evidence.remove", file.name()));
      off.setTooltipText(Texts.of("village.evidence.remove", file.name()));
      item.add(off);
    }
    return item;
  }

  private static StoredFileSummary stored(VillageEvidence file) {
    return new StoredFileSummary(file.fileId(), file.name(), file.mediaType(), file.size(), "");
  }
}
