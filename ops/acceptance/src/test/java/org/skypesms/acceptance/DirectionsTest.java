package org.skypesms.acceptance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

/** The directions that must never occur. */
@AnalyzeClasses(packages = "org.skypesms", importOptions = ImportOption.DoNotIncludeTests.class)
class DirectionsTest {

  private static final String LAB = "org.skypesms.lab..";

  @ArchTest
  static final ArchRule skypeToSmsNeverSeesSmsToSkype =
      noClasses()
          .that()
          .resideInAPackage("org.skypesms.skypetosms..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.skypesms.smstoskype..");

  @ArchTest
  static final ArchRule smsToSkypeNeverSeesSkypeToSms =
      noClasses()
          .that()
          .resideInAPackage("org.skypesms.smstoskype..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.skypesms.skypetosms..");

  @ArchTest
  static final ArchRule messagesSeeOnlyTheJdk =
      noClasses()
          .that()
          .resideInAPackage("org.skypesms.message")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "org.skypesms.message");

  @ArchTest
  static final ArchRule shortMessagesSeeOnlyMessages =
      noClasses()
          .that()
          .resideInAPackage("org.skypesms.sms..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.skypesms..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage("org.skypesms.sms..", "org.skypesms.message"))));

  @ArchTest
  static final ArchRule linksSeeShortMessagesAndMessages =
      noClasses()
          .that()
          .resideInAPackage("org.skypesms.smpp..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.skypesms..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              "org.skypesms.smpp..",
                              "org.skypesms.sms..",
                              "org.skypesms.message"))));

  @ArchTest
  static final ArchRule chatSeesMessages =
      noClasses()
          .that()
          .resideInAPackage("org.skypesms.chat..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.skypesms..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage("org.skypesms.chat..", "org.skypesms.message"))));

  @ArchTest
  static final ArchRule stateSeesOnlyRoomsWhoseRecordsItKeeps =
      noClasses()
          .that()
          .resideInAPackage("org.skypesms.state..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.skypesms..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              "org.skypesms.state..",
                              "org.skypesms.broker",
                              "org.skypesms.message.."))));

  @ArchTest
  static final ArchRule noRoomSeesTheServer =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.skypesms.message..",
              "org.skypesms.words..",
              "org.skypesms.chat..",
              "org.skypesms.sms..",
              "org.skypesms.smpp..",
              "org.skypesms.broker..",
              "org.skypesms.state..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.skypesms.server..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.skypesms.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule jsmppStaysInTheLinks = only("org.jsmpp..", "org.skypesms.smpp..");

  @ArchTest
  static final ArchRule dbusStaysInTheDriver =
      only("org.freedesktop..", "org.skypesms.chat.skype..", LAB);

  @ArchTest
  static final ArchRule jmsStaysInTheBrokerRoom =
      noClasses()
          .that(
              DescribedPredicate.not(
                  resideInAnyPackage("org.skypesms.broker..", "org.skypesms.brokerconfig..")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.jms..", "org.apache.activemq..");

  @ArchTest
  static final ArchRule sqlStaysInTheState =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.skypesms.state..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.jdbi..", "com.zaxxer..", "org.flywaydb..");

  @ArchTest
  static final ArchRule jacksonStaysAtTheBorders =
      only(
          "com.fasterxml..",
          "org.skypesms.message.json..",
          "org.skypesms.server..",
          LAB,
          "org.skypesms.supervisor..",
          "org.skypesms.trials..");

  @ArchTest
  static final ArchRule httpStaysInServerAndLab =
      only("io.javalin..", "org.skypesms.server..", LAB);

  @ArchTest
  static final ArchRule camelStaysInFacesRoutesAndCompositions =
      noClasses()
          .that(
              DescribedPredicate.not(
                      resideInAnyPackage("..camel..", "..route..", "org.skypesms.trials.."))
                  .and(DescribedPredicate.not(simpleName("Foundation"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.camel..");

  @ArchTest
  static final ArchRule theLabNeverReusesProductionCode =
      noClasses()
          .that()
          .resideInAPackage(LAB)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.skypesms..")
                  .and(DescribedPredicate.not(resideInAPackage(LAB))));

  @ArchTest
  static final ArchRule standardStreamsAreForMain =
      noClasses()
          .that(DescribedPredicate.not(endsWithMain()))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in");

  @ArchTest
  static final ArchRule timeIsInjected =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  /** What is measured within a process is measured by System.nanoTime; these are shown or kept. */
  @ArchTest
  static final ArchRule timeOfTheWallClockIsNotRememberedToMeasureBy =
      fields()
          .that()
          .areNotFinal()
          .should()
          .notHaveRawType(Instant.class)
          .orShould()
          .beDeclaredInClassesThat(
              resideInAnyPackage(LAB, "org.skypesms.trials..").or(simpleName("UnhurriedClock")))
          .orShould()
          .beDeclaredInClassesThat(
              simpleName("Tally").or(simpleName("Taken")).or(simpleName("Housekeeping")));

  @ArchTest
  static final ArchRule nothingStaticIsMutable = fields().that().areStatic().should().beFinal();

  private static ArchRule only(String library, String... rooms) {
    return noClasses()
        .that(DescribedPredicate.not(resideInAnyPackage(rooms)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<JavaClass> endsWithMain() {
    return DescribedPredicate.describe(
        "are a program's Main",
        type ->
            type.getSimpleName().endsWith("Main")
                || type.getPackageName().startsWith("org.skypesms.trials")
                || type.getPackageName().equals("org.skypesms.brokerconfig"));
  }
}
