package vn.dienbien.ntm.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.shell.DeadlineTools;
import vn.dienbien.ntm.shell.DossierTab;
import vn.dienbien.ntm.shell.OwnWork;
import vn.dienbien.ntm.shell.WorkInHand;

/** What tabs show must be in the bundle of the dossier's page: see {@link DossierView}. */
class ContributedTabsTest {

  private static final String OURS = "vn.dienbien.ntm";

  /** In the frame around every page. */
  private static final Set<String> FRAME = Set.of(Button.class.getName(), UI.class.getName());

  private static final JavaClasses PORTAL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(OURS);

  @Test
  @DisplayName("every component that a contributed tab or tool uses is named at the dossier's page")
  void dossier() throws ClassNotFoundException {
    assertNamed(
        DossierView.class, DossierTab.class, DeadlineTools.class, WorkInHand.class, OwnWork.class);
  }

  @Test
  @DisplayName("and that of the tools beside a deadline at the pages of villages and re-checks")
  void shortProcedures() throws ClassNotFoundException {
    assertNamed(Class.forName(OURS + ".village.ui.VillageRequestView"), DeadlineTools.class);
    assertNamed(Class.forName(OURS + ".decision.ui.RevocationView"), DeadlineTools.class);
  }

  private static void assertNamed(Class<?> view, Class<?>... slots) {
    Set<String> used =
        PORTAL.stream()
            .filter(type -> !type.isInterface())
            .filter(type -> Arrays.stream(slots).anyMatch(type::isAssignableTo))
            .flatMap(ContributedTabsTest::componentsOf)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> named =
        Arrays.stream(view.getAnnotationsByType(Uses.class))
            .map(use -> use.value().getName())
            .collect(Collectors.toSet());
    used.removeAll(FRAME);
    assertThat(used).isNotEmpty().isSubsetOf(named);
  }

  private static Stream<String> componentsOf(JavaClass tab) {
    return tab.getTransitiveDependenciesFromSelf().stream()
        .filter(dependency -> dependency.getOriginClass().getPackageName().startsWith(OURS))
        .filter(dependency -> dependency.getOriginClass().getPackageName().contains(".ui"))
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .map(JavaClass::getName)
        .distinct()
        .filter(ContributedTabsTest::needsScript);
  }

  private static boolean needsScript(String name) {
    try {
      Class<?> type = Class.forName(name, false, ContributedTabsTest.class.getClassLoader());
      return Component.class.isAssignableFrom(type)
          && type.getDeclaredAnnotationsByType(JsModule.class).length > 0;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
