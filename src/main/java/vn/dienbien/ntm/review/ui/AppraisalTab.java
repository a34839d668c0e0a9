package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.Component;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;

/** The departments' appraisal of a dossier and its report. */
@org.springframework.stereotype.Component
class AppraisalTab implements DossierTab {

  static final String ID = "tham-dinh";

  private final ReviewDesk desk;

  AppraisalTab(ReviewDesk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String titleKey() {
    return "Stage.APPRAISAL";
  }

  @Override
  public boolean isVisible(DossierGlance dossier) {
    return Stage.APPRAISAL.isShown(
        DossierStatus.valueOf(dossier.reached()), dossier.seesProvinceWork());
  }

  @Override
  public Component content(long dossierId) {
    return new ReviewPanel(desk, dossierId, Stage.APPRAISAL);
  }
}
