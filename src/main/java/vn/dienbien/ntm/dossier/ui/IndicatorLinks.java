package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Anchor;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.dossier.DossierLinks;

/** Links to one indicator of a dossier. */
final class IndicatorLinks {

  private IndicatorLinks() {}

  /** A link whose words are the indicator's number. */
  static Anchor of(long dossierId, String indicatorNo) {
    return new Anchor(address(dossierId, indicatorNo), indicatorNo);
  }

  /** A link whose words are the criterion's number and name. */
  static Anchor of(long dossierId, Criterion criterion) {
    String no = String.valueOf(criterion.no());
    return new Anchor(address(dossierId, no), no + ". " + criterion.name());
  }

  private static String address(long dossierId, String no) {
    return DossierLinks.tab(dossierId, CriteriaTab.ID) + "&" + CriteriaPanel.SHOWN + "=" + no;
  }
}
