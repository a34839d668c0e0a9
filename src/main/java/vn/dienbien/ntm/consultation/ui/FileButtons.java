package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FilePreview;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** Files in a row: click to look at, perhaps take one off. */
class FileButtons extends UnorderedList {

  /**
   * Files.
   *
   * @param remove takes one off; null where nobody may
   */
  FileButtons(List<StoredFileSummary> files, Consumer<StoredFileSummary> remove) {
    addClassName("ntm-files");
    getElement().setAttribute("role", "list");
    for (int i = 0; i < files.size(); i++) {
      int index = i;
      StoredFileSummary file = files.get(i);
      Button open = new Button(file.name(), click -> new FilePreview(files, index).open());
      open.setIcon((file.isPicture() ? Glyph.IMAGE : Glyph.FILE).create());
      open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      ListItem item = new ListItem(open);
      if (remove != null) {
        item.add(removeButton(file, remove));
      }
      add(item);
    }
  }

  private static Button removeButton(StoredFileSummary file, Consumer<StoredFileSummary> remove) {
    Button off = new Button(Glyph.CLOSE.create(), click -> remove.accept(file));
    off.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    off.setAriaLabel(Texts.of("consultation.file.remove", file.name()));
    off.setTooltipText(Texts.of("consultation.file.remove", file.name()));
    return off;
  }
}
