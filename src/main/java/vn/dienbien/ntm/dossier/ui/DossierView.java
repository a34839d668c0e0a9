package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import vn.dienbien.ntm.dossier.DossierHeader;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.SaveChip;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/**
 * The page of a dossier: a head with the one primary action, and tabs that features contribute. The
 * tab lives in the address; only the one that is shown is built.
 *
 * <p>The bundler looks for components in what a route's code refers to and cannot see what tabs and
 * tools build, which are found as beans. So the parts of Vaadin that they use are named here; a
 * test holds the list complete.
 */
@Uses(Checkbox.class)
@Uses(MultiSelectComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(IntegerField.class)
@Uses(MenuBar.class)
@Uses(ProgressBar.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(Upload.class)
@Uses(Draft.class)
@Uses(ProcessDiagram.class)
@Uses(SaveChip.class)
@Route(value = DossierLinks.LIST + "/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
class DossierView extends Div
    implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

  /** Query parameter that names the tab. */
  static final String TAB = "tab";

  private final transient DossierQueries dossiers;
  private final transient DossierHeads heads;
  private final transient List<DossierTab> tabs;
  private transient DossierHeader header;

  DossierView(DossierQueries dossiers, DossierHeads heads, ObjectProvider<DossierTab> tabs) {
    this.dossiers = dossiers;
    this.heads = heads;
    this.tabs = tabs.stream().sorted(Comparator.comparingInt(DossierTab::order)).toList();
    addClassName("ntm-dossier");
  }

  /** Parameters of the page of a dossier. */
  static RouteParameters parameters(long dossierId) {
    return new RouteParameters("id", String.valueOf(dossierId));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long id = event.getRouteParameters().getLong("id").orElseThrow();
    Component head =
        dossiers.together(
            () -> {
              header = dossiers.header(id);
              return heads.of(header, wanted(event.getLocation()));
            });
    removeAll();
    add(head);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    add(dossiers.together(() -> tabsWith(wanted(event.getLocation()))));
  }

  private static String wanted(Location location) {
    return location.getQueryParameters().getSingleParameter(TAB).orElse(OverviewTab.ID);
  }

  private Component[] tabsWith(String wanted) {
    long id = header.facts().id();
    DossierGlance glance = glance();
    List<DossierTab> visible = tabs.stream().filter(tab -> tab.isVisible(glance)).toList();
    DossierTab shown =
        visible.stream().filter(tab -> tab.id().equals(wanted)).findFirst().orElse(visible.get(0));
    // The head was read a moment ago; the overview needs the same again.
    Div body =
        new Div(
            shown instanceof OverviewTab overview ? overview.content(header) : shown.content(id));
    body.addClassName("ntm-dossier-body");
    return new Component[] {strip(visible, shown), body};
  }

  @Override
  public String getPageTitle() {
    return Titled.title(
        Texts.of(
            "dossier.title",
            header.facts().communeName(),
            String.valueOf(header.assessmentYear())));
  }

  private DossierGlance glance() {
    DossierRights rights = header.rights();
    return new DossierGlance(
        header.facts().id(),
        header.facts().status().name(),
        header.facts().reached().name(),
        rights.maySeeDistrictWork(),
        rights.maySeeProvinceWork(),
        rights.mayDecide());
  }

  private Tabs strip(List<DossierTab> visible, DossierTab shown) {
    Tabs strip = new Tabs(false);
    strip.addClassName("ntm-dossier-tabs");
    for (DossierTab tab : visible) {
      RouterLink link =
          new RouterLink(
              Texts.of(tab.titleKey()), DossierView.class, parameters(header.facts().id()));
      link.setQueryParameters(QueryParameters.of(TAB, tab.id()));
      Tab entry = new Tab(link);
      strip.add(entry);
      if (tab == shown) {
        strip.setSelectedTab(entry);
      }
    }
    return strip;
  }
}
