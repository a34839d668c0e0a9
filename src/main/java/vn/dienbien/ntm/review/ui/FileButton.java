package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FilePreview;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** Opens a file, among others of its kind. */
class FileButton extends Button {

  FileButton(StoredFileSummary file) {
    this(List.of(file), 0);
  }

  FileButton(List<StoredFileSummary> all, int index) {
    super(all.get(index).name(), click -> new FilePreview(all, index).open());
    setIcon((all.get(index).isPicture() ? Glyph.IMAGE : Glyph.FILE).create());
    addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    setAriaLabel(Texts.of("review.openFile", all.get(index).name()));
  }
}
