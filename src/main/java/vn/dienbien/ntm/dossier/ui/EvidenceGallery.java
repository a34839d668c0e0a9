package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FilePreview;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.EvidenceView;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.Texts;

/** Every file once, with the indicators it proves; a click opens the preview at that file. */
class EvidenceGallery extends UnorderedList {

  EvidenceGallery(long dossierId, List<ClaimView> proved) {
    addClassName("ntm-gallery");
    getElement().setAttribute("role", "list");
    Map<Long, EvidenceView> files = new LinkedHashMap<>();
    Map<Long, List<String>> indicators = new LinkedHashMap<>();
    for (ClaimView claim : proved) {
      for (EvidenceView file : claim.evidence()) {
        files.putIfAbsent(file.fileId(), file);
        indicators
            .computeIfAbsent(file.fileId(), id -> new ArrayList<>())
            .add(claim.indicator().no());
      }
    }
    List<StoredFileSummary> all = files.values().stream().map(EvidenceStrip::stored).toList();
    int index = 0;
    for (EvidenceView file : files.values()) {
      add(item(dossierId, file, indicators.get(file.fileId()), all, index++));
    }
  }

  private static ListItem item(
      long dossierId,
      EvidenceView file,
      List<String> indicators,
      List<StoredFileSummary> all,
      int index) {
    NativeButton open = new NativeButton("", click -> new FilePreview(all, index).open());
    open.addClassName("ntm-gallery-file");
    Glyph glyph = all.get(index).isPicture() ? Glyph.IMAGE : Glyph.FILE;
    Span name = new Span(file.name());
    name.addClassName("ntm-gallery-name");
    open.add(glyph.create(), name);
    Span origin =
        small(
            Texts.of(
                "claim.gallery.origin",
                Numbers.bytes(file.size()),
                file.attachedBy(),
                Dates.of(file.attachedAt().toLocalDate())));
    Div proves = new Div(small(Texts.of("claim.gallery.proves")));
    proves.addClassName("ntm-chips");
    indicators.forEach(no -> proves.add(IndicatorLinks.of(dossierId, no)));
    ListItem item = new ListItem(open, origin, proves);
    item.addClassName("ntm-card");
    return item;
  }

  private static Span small(String text) {
    Span span = new Span(text);
    span.addClassName("ntm-small");
    return span;
  }
}
