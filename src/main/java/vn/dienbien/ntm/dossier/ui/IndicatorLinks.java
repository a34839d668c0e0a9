package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Anchor;
import vn.dienbien.ntm.dossier.DossierLinks;

/** Links to one indicator of a dossier. */
final class IndicatorLinks {

  private IndicatorLinks() {}

  /** A link whose words are the indicator's number. */
  static Anchor of(long dossierId, String indicatorNo) {
    return new Anchor(
        DossierLinks.tab(dossierId, CriteriaTab.ID) + "&" + CriteriaPanel.SHOWN + "=" + indicatorNo,
        indicatorNo);
  }
}
