package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.Component;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;

/** What people were told, what they said, and how the meetings voted. */
@org.springframework.stereotype.Component
class ConsultationTab implements DossierTab {

  private final ConsultationDesk desk;

  ConsultationTab(ConsultationDesk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return DossierLinks.CONSULTATION_TAB;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String titleKey() {
    return "consultation.tab";
  }

  @Override
  public boolean isVisible(DossierGlance dossier) {
    return DossierStatus.valueOf(dossier.reached()).compareTo(DossierStatus.DRAFT) >= 0;
  }

  @Override
  public Component content(long dossierId) {
    return new ConsultationPanel(desk, dossierId);
  }
}
