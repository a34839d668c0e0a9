package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.document.ui.FileComparison;
import vn.dienbien.ntm.document.ui.FilePreview;
import vn.dienbien.ntm.dossier.EvidenceView;
import vn.dienbien.ntm.dossier.FileChange;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** What became of the files of an indicator: added, taken off, replaced. */
class FileChanges extends UnorderedList {

  FileChanges(List<FileChange> changes) {
    addClassName("ntm-files");
    getElement().setAttribute("role", "list");
    changes.forEach(change -> add(item(change)));
  }

  private static ListItem item(FileChange change) {
    Span kind = new Span(Texts.of("dossier.changes.file." + change.kind().name()));
    kind.getElement().getThemeList().add("badge");
    kind.getElement().getThemeList().add(colour(change.kind()));
    ListItem item = new ListItem(kind);
    if (change.before() != null) {
      item.add(open(change.before()));
    }
    if (change.after() != null) {
      item.add(open(change.after()));
    }
    if (change.kind() == FileChange.Kind.REPLACED) {
      Button compare = compare(change);
      item.add(compare);
    }
    return item;
  }

  private static Button compare(FileChange change) {
    Button compare =
        new Button(
            Texts.of("document.compare"),
            click ->
                new FileComparison(
                        "dossier.changes.before",
                        EvidenceStrip.stored(change.before()),
                        "dossier.changes.after",
                        EvidenceStrip.stored(change.after()))
                    .open());
    compare.setIcon(Glyph.EYE.create());
    compare.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return compare;
  }

  private static Button open(EvidenceView file) {
    Button open = new Button(file.name(), click -> FilePreview.open(EvidenceStrip.stored(file)));
    open.setIcon(Glyph.FILE.create());
    open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    return open;
  }

  private static String colour(FileChange.Kind kind) {
    return switch (kind) {
      case ADDED -> "success";
      case REMOVED -> "error";
      case REPLACED -> "contrast";
    };
  }
}
