package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.Component;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;

/** The district's verification of a dossier. */
@org.springframework.stereotype.Component
class VerificationTab implements DossierTab {

  static final String ID = "tham-tra";

  private final ReviewDesk desk;

  VerificationTab(ReviewDesk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String titleKey() {
    return "Stage.VERIFICATION";
  }

  @Override
  public boolean isVisible(DossierGlance dossier) {
    return Stage.VERIFICATION.isShown(
        DossierStatus.valueOf(dossier.reached()), dossier.seesDistrictWork());
  }

  @Override
  public Component content(long dossierId) {
    return new ReviewPanel(desk, dossierId, Stage.VERIFICATION);
  }
}
