package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.Component;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;

/** The tab of one review of a dossier. */
abstract class ReviewTab implements DossierTab {

  private final ReviewDesk desk;
  private final Stage stage;
  private final String id;
  private final int order;

  ReviewTab(ReviewDesk desk, Stage stage, String id, int order) {
    this.desk = desk;
    this.stage = stage;
    this.id = id;
    this.order = order;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public int order() {
    return order;
  }

  @Override
  public String titleKey() {
    return "Stage." + stage.name();
  }

  @Override
  public boolean isVisible(DossierGlance dossier) {
    boolean seesOpen =
        stage == Stage.VERIFICATION ? dossier.seesDistrictWork() : dossier.seesProvinceWork();
    return stage.isShown(DossierStatus.valueOf(dossier.reached()), seesOpen);
  }

  @Override
  public Component content(long dossierId) {
    return new ReviewPanel(desk, dossierId, stage);
  }
}
