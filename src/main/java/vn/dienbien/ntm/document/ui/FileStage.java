package vn.dienbien.ntm.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import vn.dienbien.ntm.document.FileLinks;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** One file on screen, as large as there is room; one that cannot be shown says so. */
class FileStage extends Div {

  FileStage(StoredFileSummary file) {
    super(content(file));
    addClassName("ntm-preview-stage");
  }

  private static Component content(StoredFileSummary file) {
    if (file.isPicture()) {
      return new Image(FileLinks.show(file.id()), file.name());
    }
    if (file.canBeShown()) {
      IFrame frame = new IFrame(FileLinks.show(file.id()));
      frame.setTitle(file.name());
      return frame;
    }
    return new EmptyState(
        Glyph.FILE,
        Texts.of("document.preview.none.title"),
        Texts.of("document.preview.none.hint"));
  }
}
