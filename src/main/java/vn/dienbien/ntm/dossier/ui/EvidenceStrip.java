package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FilePreview;
import vn.dienbien.ntm.dossier.EvidenceView;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** Files in a row: click to look at, leaf through them in the preview, perhaps take one off. */
class EvidenceStrip extends UnorderedList {

  /**
   * A strip.
   *
   * @param files the files
   * @param remove takes a file off; null where nobody may
   */
  EvidenceStrip(List<EvidenceView> files, Consumer<EvidenceView> remove) {
    addClassName("ntm-files");
    getElement().setAttribute("role", "list");
    List<StoredFileSummary> stored = files.stream().map(EvidenceStrip::stored).toList();
    for (int i = 0; i < files.size(); i++) {
      add(item(files.get(i), stored, i, remove));
    }
  }

  /** A file as the preview wants it. */
  static StoredFileSummary stored(EvidenceView file) {
    return new StoredFileSummary(file.fileId(), file.name(), file.mediaType(), file.size(), "");
  }

  private static ListItem item(
      EvidenceView file, List<StoredFileSummary> all, int index, Consumer<EvidenceView> remove) {
    Button open = new Button(file.name(), click -> new FilePreview(all, index).open());
    open.setIcon((all.get(index).isPicture() ? Glyph.IMAGE : Glyph.FILE).create());
    open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    Span size = new Span(Numbers.bytes(file.size()));
    size.addClassName("ntm-small");
    ListItem item = new ListItem(open, size);
    if (file.carriedYear() != null) {
      Span carried =
          new Span(Texts.of("claim.evidence.carried", String.valueOf(file.carriedYear())));
      carried.addClassName("ntm-small");
      item.add(carried);
    }
    if (remove != null) {
      Button off = new Button(Glyph.CLOSE.create(), click -> remove.accept(file));
      off.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      off.setAriaLabel(Texts.of("claim.evidence.remove.of", file.name()));
      off.setTooltipText(Texts.of("claim.evidence.remove.of", file.name()));
      item.add(off);
    }
    return item;
  }
}
