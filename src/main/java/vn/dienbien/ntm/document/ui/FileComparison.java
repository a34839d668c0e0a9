package vn.dienbien.ntm.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.document.FileLinks;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** Two versions of a file side by side, the old one first. */
public class FileComparison extends Dialog {

  /** Shows two files; the headings are keys of words. */
  public FileComparison(
      String beforeKey, StoredFileSummary before, String afterKey, StoredFileSummary after) {
    setHeaderTitle(Texts.of("document.compare.title"));
    addClassName("ntm-preview");
    setWidth("96vw");
    setHeight("94vh");
    Button close = new Button(Glyph.CLOSE.create(), click -> close());
    close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    close.setAriaLabel(Texts.of("document.preview.close"));
    close.setTooltipText(Texts.of("document.preview.close"));
    getHeader().add(close);
    Div sides = new Div(side(beforeKey, before), side(afterKey, after));
    sides.addClassNames("ntm-sides", "ntm-compare");
    add(sides);
  }

  private static Section side(String key, StoredFileSummary file) {
    Anchor download = new Anchor(FileLinks.download(file.id()));
    download.setRouterIgnore(true);
    download.getElement().setAttribute("download", true);
    download.add(
        Glyph.DOWNLOAD.create(),
        new Span(Texts.of("document.preview.download", Numbers.bytes(file.size()))));
    Section side =
        new Section(
            new H3(Texts.of(key)),
            new Div(new Span(file.name()), new Span(" "), download),
            new FileStage(file));
    side.addClassName("ntm-side");
    return side;
  }
}
