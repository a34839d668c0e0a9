package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import vn.dienbien.ntm.dossier.DossierProcess.Diagram;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.shell.Texts;

/**
 * The procedure as a diagram and the stage a dossier is in, with its step marked; loaded when
 * opened.
 */
class DiagramDialog extends Dialog {

  DiagramDialog(long dossierId, DossierQueries dossiers) {
    setHeaderTitle(Texts.of("dossier.diagram.title"));
    setWidth("min(96vw, 90rem)");
    setHeight("90vh");
    TabSheet sheet = new TabSheet();
    sheet.setSizeFull();
    List<Diagram> diagrams = dossiers.diagrams(dossierId);
    diagrams.forEach(
        diagram -> sheet.add(Texts.of("diagram.model." + diagram.key()), drawing(diagram)));
    sheet.setSelectedIndex(diagrams.size() - 1);
    add(sheet);
    getFooter().add(new Button(Texts.of("dossier.close"), click -> close()));
  }

  private static ProcessDiagram drawing(Diagram diagram) {
    ProcessDiagram drawing = new ProcessDiagram();
    drawing.setSizeFull();
    drawing.setModel(diagram.xml());
    drawing.setCurrent(diagram.current());
    return drawing;
  }
}
