package org.shifan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The packages are modules with bounds, and the rules in them stand by themselves. */
class ModulesTest {

  /** A record may be a table's row; mapping annotations are all it may know of Spring. */
  private static final DescribedPredicate<JavaClass> MAPPING =
      resideInAnyPackage(
          "org.springframework.data.annotation",
          "org.springframework.data.relational.core.mapping");

  private static final DescribedPredicate<JavaClass> SPRING_OR_ENGINE =
      resideInAnyPackage("org.springframework..", "org.camunda.bpm.engine..", "org.camunda.spin..");

  private static final DescribedPredicate<JavaClass> EDGE =
      resideInAnyPackage("..process..", "..guard..", "..access..", "..web..", "..portal..");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.shifan");

  @Test
  void modulesKeepToTheirBoundsAndMakeNoCircle() {
    ApplicationModules modules = ApplicationModules.of(ShifanApplication.class);
    assertThat(modules.stream()).as("modules found").hasSizeGreaterThan(15);
    modules.verify();
  }

  @Test
  void rulesKnowNeitherSpringNorTheEngineNorTheClock() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Rule")
        .should()
        .dependOnClassesThat(SPRING_OR_ENGINE)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(CLASSES);
  }

  @Test
  void recordsOfTheDomainKnowNeitherSpringNorTheEngine() {
    noClasses()
        .that()
        .areRecords()
        .and(DescribedPredicate.not(EDGE))
        .should()
        .dependOnClassesThat(SPRING_OR_ENGINE.and(DescribedPredicate.not(MAPPING)))
        .check(CLASSES);
  }

  @Test
  void onlyTheSeamAndTheGuardKnowTheEnginesInside() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..process..", "..guard..", "..access..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.camunda.bpm.engine.impl..")
                .and(DescribedPredicate.not(type(Authentication.class))))
        .check(CLASSES);
  }
}
