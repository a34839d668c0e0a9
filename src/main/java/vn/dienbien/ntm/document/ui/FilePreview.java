package vn.dienbien.ntm.document.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dienbien.ntm.document.FileLinks;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** Shows files one after the other: PDF and pictures in place, others to download. */
public class FilePreview extends Dialog {

  private final transient List<StoredFileSummary> files;
  private final Span position = new Span();
  private final Anchor download = new Anchor();
  private final Button previous = button(Glyph.PREVIOUS, "document.preview.previous", -1);
  private final Button next = button(Glyph.NEXT, "document.preview.next", 1);
  private int shown;

  /**
   * A preview of some files.
   *
   * @param files what can be leafed through, at least one
   * @param first index of the file to begin with
   */
  public FilePreview(List<StoredFileSummary> files, int first) {
    this.files = List.copyOf(files);
    addClassName("ntm-preview");
    setWidth("min(96vw, 75rem)");
    setHeight("94vh");
    Button close = new Button(Glyph.CLOSE.create(), click -> close());
    close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    close.setAriaLabel(Texts.of("document.preview.close"));
    close.setTooltipText(Texts.of("document.preview.close"));
    download.setRouterIgnore(true);
    download.getElement().setAttribute("download", true);
    download.addClassName("ntm-preview-download");
    getHeader().add(position, previous, next, download, close);
    boolean many = files.size() > 1;
    position.setVisible(many);
    previous.setVisible(many);
    next.setVisible(many);
    Shortcuts.addShortcutListener(this, () -> leaf(-1), Key.ARROW_LEFT).listenOn(this);
    Shortcuts.addShortcutListener(this, () -> leaf(1), Key.ARROW_RIGHT).listenOn(this);
    show(first);
  }

  /** Opens a preview of one file. */
  public static void open(StoredFileSummary file) {
    new FilePreview(List.of(file), 0).open();
  }

  private void leaf(int by) {
    if (shown + by >= 0 && shown + by < files.size()) {
      show(shown + by);
    }
  }

  private void show(int index) {
    shown = index;
    StoredFileSummary file = files.get(index);
    setHeaderTitle(file.name());
    position.setText(Texts.of("document.preview.position", index + 1, files.size()));
    previous.setEnabled(index > 0);
    next.setEnabled(index < files.size() - 1);
    download.setHref(FileLinks.download(file.id()));
    download.removeAll();
    download.add(
        Glyph.DOWNLOAD.create(),
        new Span(Texts.of("document.preview.download", Numbers.bytes(file.size()))));
    removeAll();
    add(new FileStage(file));
  }

  private Button button(Glyph glyph, String key, int by) {
    Button button = new Button(glyph.create(), click -> leaf(by));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.setAriaLabel(Texts.of(key));
    button.setTooltipText(Texts.of(key));
    return button;
  }
}
