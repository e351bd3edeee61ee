package org.diptych;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.diptych");

    @Test
    void packages_look_one_way() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy("org.diptych.text..")
                .layer("encode")
                .definedBy("org.diptych.encode..")
                .layer("align")
                .definedBy("org.diptych.align..")
                .layer("find")
                .definedBy("org.diptych.find..")
                .layer("compare")
                .definedBy("org.diptych.compare..")
                .layer("review")
                .definedBy("org.diptych.review..")
                .layer("present")
                .definedBy("org.diptych.present..")
                .layer("load")
                .definedBy("org.diptych.load..")
                .layer("report")
                .definedBy("org.diptych.report..")
                .layer("cli")
                .definedBy("org.diptych.cli..")
                .layer("desk")
                .definedBy("org.diptych.desk..")
                .layer("main")
                .definedBy("org.diptych")
                .whereLayer("encode")
                .mayOnlyAccessLayers("text")
                .whereLayer("align")
                .mayOnlyAccessLayers("encode", "text")
                .whereLayer("find")
                .mayOnlyAccessLayers("align", "encode", "text")
                .whereLayer("compare")
                .mayOnlyAccessLayers("find", "align", "encode", "text")
                .whereLayer("review")
                .mayOnlyAccessLayers("compare", "load", "find", "align", "text")
                .whereLayer("present")
                .mayOnlyAccessLayers("find", "align", "text")
                .whereLayer("load")
                .mayOnlyAccessLayers("text")
                .whereLayer("report")
                .mayOnlyAccessLayers("present", "review", "compare", "find", "align", "text")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("desk")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .check(PROGRAM);
    }

    @Test
    void no_package_circles() {
        slices().matching("org.diptych.(*)..").should().beFreeOfCycles().check(PROGRAM);
        slices().assignedFrom(new EachPackage()).should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void only_the_desk_knows_the_toolkit() {
        only("desk").use("javafx..", "org.fxmisc..", "org.controlsfx..", "atlantafx..");
    }

    @Test
    void each_foreign_library_has_its_rooms() {
        only("encode").use("ai.onnxruntime..");
        only("align").use("com.github.difflib..");
        only("report", "load").use("org.apache.pdfbox..", "org.apache.fontbox..");
        only("report", "review", "load").use("com.fasterxml.jackson..");
        only("load").use("opennlp..", "org.jsoup..", "org.commonmark..", "org.apache.james..");
        only("find").use("morfologik..");
        only("cli").use("picocli..");
        only("cli", "find", "report").use("org.apache.commons.csv..");
    }

    /// What a comparison finds reaches the window through its service; nothing else hops threads.
    @Test
    void nothing_hops_to_the_toolkit_thread_by_itself() {
        noClasses()
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .check(PROGRAM);
    }

    /// What is read here stays here, and nothing that a file refers to is fetched. Only the screen that the
    /// window is to be shown on is asked whether it is there.
    @Test
    void nothing_opens_a_connection() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.diptych.desk.Screen")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(?:.*Socket.*|.*URLConnection|http\\..*)"
                                + "|java\\.nio\\.channels\\..*Socket.*|javax\\.net\\..*")
                .orShould()
                .callMethod("java.net.URL", "openStream")
                .orShould()
                .callMethod("java.net.URL", "openConnection")
                .check(PROGRAM);
    }

    @Test
    void findings_are_plain_values() {
        classes().that().implement("org.diptych.find.Finding").should().beRecords().check(PROGRAM);
    }

    @Test
    void nothing_prints_behind_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.diptych", "org.diptych.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(PROGRAM);
    }

    /// Rooms within rooms too: a package looks at those beside it, above it or below it one way only.
    private record EachPackage() implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package by itself";
        }
    }

    private record Rooms(List<String> names) {
        void use(String... packages) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            names.stream()
                                    .map("org.diptych.%s.."::formatted)
                                    .toArray(String[]::new))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages)
                    .check(PROGRAM);
        }
    }

    private static Rooms only(String... rooms) {
        return new Rooms(List.of(rooms));
    }
}
