package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.shell.Texts;

/** The whole procedure as a diagram with the step of one dossier marked; loaded when opened. */
class DiagramDialog extends Dialog {

  DiagramDialog(long dossierId, DossierQueries dossiers) {
    setHeaderTitle(Texts.of("dossier.diagram.title"));
    setWidth("min(96vw, 90rem)");
    setHeight("90vh");
    ProcessDiagram diagram = new ProcessDiagram();
    diagram.setSizeFull();
    diagram.setModel(dossiers.model(dossierId));
    diagram.setCurrent(dossiers.currentSteps(dossierId));
    add(diagram);
    getFooter().add(new Button(Texts.of("dossier.close"), click -> close()));
  }
}
