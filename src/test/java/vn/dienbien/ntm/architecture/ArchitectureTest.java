package vn.dienbien.ntm.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameContaining;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.NtmApplication;

/** Rules R1 to R8 of the architecture; R9 to R11 stand beside the bundles and the models. */
class ArchitectureTest {

  /**
   * Components, by package, that pages of other features are built with. R3 forbids screens of
   * other features; these are no screens, know no dossier, and have one feature to live in
   * (decision 0002).
   */
  private static final Map<String, Set<String>> SHARED_COMPONENTS =
      Map.of(
          "document.ui", Set.of("FileUpload", "FilePreview", "FileComparison"),
          "letter.ui", Set.of("LetterDownload"));

  @Test
  @DisplayName("R1 only workflow knows the engine")
  void engine() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine may have to be replaced: decision 0001, the way out"));
  }

  @Test
  @DisplayName("R2 only screens, the shell and the login know Vaadin")
  void vaadin() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..", "..security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("a rule must be testable and callable without a screen"));
  }

  @Test
  @DisplayName("R3 views are leaves")
  void leaves() {
    check(
        classes()
            .should(
                Rules.useOnly(
                    "use no screens of another feature",
                    (user, used) ->
                        !Floors.isScreen(used)
                            || Floors.feature(user).equals(Floors.feature(used))
                            || isSharedComponent(used)))
            .because("routes cross features as *Links; a screen can then be changed or removed"));
    check(
        classes()
            .should(
                Rules.useOnly(
                    "use no screen from below",
                    (user, used) -> !Floors.isScreen(used) || Floors.isScreen(user)))
            .because("services do not know who shows what they tell"));
  }

  private static boolean isSharedComponent(JavaClass type) {
    return SHARED_COMPONENTS
        .getOrDefault(type.getPackageName().replace(Floors.ROOT + ".", ""), Set.of())
        .stream()
        .anyMatch(name -> type.getName().contains("." + name));
  }

  @Test
  @DisplayName("R4 screens do not speak to the database")
  void screensAskServices() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..shell..")
            .should()
            .dependOnClassesThat(
                simpleNameEndingWith("Repository")
                    .or(
                        resideInAnyPackage(
                            "jakarta.persistence..", "org.springframework.jdbc..", "java.sql..")))
            .because("only services check who may see and do what"));
  }

  @Test
  @DisplayName("R5 every package has its floor and uses lower floors only")
  void floors() {
    check(
        classes()
            .should(Rules.be("have a floor", type -> Floors.isKnown(Floors.feature(type))))
            .because("a new package is placed before it is filled"));
    check(
        classes()
            .should(Rules.useOnly("use lower floors only", Floors::mayUse))
            .because("features without cycles can be read, tested and taken out one by one"));
  }

  @Test
  @DisplayName("R5 features are modules without cycles, used through their root types only")
  void modules() {
    // Without the screens: these use the shell, which uses security and account, so that packages
    // as wholes would go round. The floors above hold for the screens too.
    ApplicationModules.of(NtmApplication.class, resideInAnyPackage("..ui..")).verify();
  }

  @Test
  @DisplayName(
      "R6 views, repositories and the workflow, but for what its page of models asks, are nobody else's")
  void packagePrivate() {
    check(
        classes()
            .that(simpleNameEndingWith("View").and(isAnnotatedRoute()))
            .or(simpleNameEndingWith("Repository"))
            .or(
                resideInAPackage(Floors.ROOT + ".workflow")
                    .and(not(nameContaining(".workflow.Model"))))
            .should()
            .notBePublic()
            .because("what is package-private can be changed by reading one folder"));
  }

  private static DescribedPredicate<JavaClass> isAnnotatedRoute() {
    return DescribedPredicate.describe("are routes", type -> type.isAnnotatedWith(Route.class));
  }

  @Test
  @DisplayName("R7 every service says who may call it, every route who may open it")
  void access() {
    check(
        classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .because("jobs run as the system principal, so that nobody may call without rights"));
    check(
        classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(
                Rules.be(
                    "carry an access annotation",
                    type ->
                        Stream.of(PermitAll.class, RolesAllowed.class, AnonymousAllowed.class)
                            .anyMatch(type::isAnnotatedWith)))
            .because("a route without one is closed to everybody, or forgotten"));
  }

  @Test
  @DisplayName("R8 time comes from a clock, parts from the constructor, words go to a log")
  void habits() {
    check(
        noClasses()
            .should(CallsNow.WITHOUT_A_CLOCK)
            .because("the training clock moves the time of everything at once"));
    check(
        noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what an object needs stands in its constructor"));
    check(
        methods()
            .should()
            .notBeAnnotatedWith(Autowired.class)
            .because("what an object needs stands in its constructor"));
    check(
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "the console belongs to the operator and is written in one place"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(Rules.PORTAL);
  }
}
