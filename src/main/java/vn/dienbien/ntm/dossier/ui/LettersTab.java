package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.dossier.DossierLetters;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.LetterOffer;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** The letters that the portal writes for a dossier, to download. */
@org.springframework.stereotype.Component
class LettersTab implements DossierTab {

  static final String ID = "van-ban";

  private final DossierLetters letters;

  LettersTab(DossierLetters letters) {
    this.letters = letters;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public String titleKey() {
    return "dossier.tab.letters";
  }

  @Override
  public boolean isVisible(DossierGlance dossier) {
    return true;
  }

  @Override
  public Component content(long dossierId) {
    List<LetterOffer> offers = letters.offered(dossierId);
    if (offers.isEmpty()) {
      return new EmptyState(
          Glyph.FILE, Texts.of("dossier.letters.none"), Texts.of("dossier.letters.none.hint"));
    }
    Paragraph hint = new Paragraph(Texts.of("dossier.letters.hint"));
    hint.addClassName("ntm-hint");
    UnorderedList list = new UnorderedList();
    list.addClassName("ntm-letters");
    list.getElement().setAttribute("role", "list");
    offers.forEach(offer -> list.add(item(dossierId, offer)));
    Div content = new Div(hint, list);
    content.addClassName("ntm-stack");
    return content;
  }

  private static ListItem item(long dossierId, LetterOffer offer) {
    String name = Texts.of(offer.title());
    Span title = new Span(name);
    title.addClassName("ntm-letter-title");
    Span line = new Span(Texts.of(offer.line()));
    line.addClassName("ntm-small");
    Anchor download = new Anchor(DossierLinks.letter(dossierId, offer.id()));
    download.add(Glyph.DOWNLOAD.create(), new Span(Texts.of("dossier.letters.download")));
    download.addClassName("ntm-download");
    download.setRouterIgnore(true);
    download.getElement().setAttribute("download", true);
    download.setAriaLabel(Texts.of("dossier.letters.download.of", name));
    ListItem item = new ListItem(new Div(title, line), download);
    item.addClassName("ntm-card");
    return item;
  }
}
