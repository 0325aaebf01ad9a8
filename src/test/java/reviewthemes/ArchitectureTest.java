package reviewthemes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Data flows one way through the packages, and each library is seen by one of them. */
class ArchitectureTest {
  private static final String ROOT = "reviewthemes.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("reviewthemes");

  /** The packages in the order the data flows; each sees those before it. */
  private static final List<String> FLOW =
      List.of(
          "text",
          "codebook",
          "review",
          "sentence",
          "match",
          "context",
          "learn",
          "attribute",
          "flag",
          "pipeline",
          "output",
          "train",
          "evaluate",
          "verify",
          "count",
          "refresh",
          "discover",
          "report",
          "store",
          "assembly",
          "cli");

  private static final List<String> PURE =
      List.of(
          "text",
          "codebook",
          "review",
          "sentence",
          "match",
          "context",
          "learn",
          "attribute",
          "flag",
          "verify",
          "count",
          "refresh",
          "discover",
          "report");

  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.apache.pdfbox..", List.of("review.pdfbox")),
          Map.entry("opennlp..", List.of("sentence.opennlp")),
          Map.entry("org.apache.lucene..", List.of("match.lucene")),
          Map.entry("de.bwaldvogel..", List.of("learn.liblinear")),
          Map.entry("ai.onnxruntime..", List.of("learn.onnx")),
          Map.entry("org.apache.commons.statistics..", List.of("count.commons")),
          Map.entry("org.jdbi..", List.of("store.jdbi")),
          Map.entry("org.flywaydb..", List.of("store.flyway")),
          Map.entry("com.zaxxer..", List.of("store.hikari")),
          Map.entry("org.sqlite..", List.of("store.sqlite")),
          Map.entry("org.postgresql..", List.of("store.postgresql")),
          Map.entry("com.github.difflib..", List.of("verify.diffutils")),
          Map.entry("at.favre..", List.of("verify.bcrypt")),
          Map.entry("org.eclipse.jetty..", List.of("verify.web")),
          Map.entry("io.javalin..", List.of("verify.web")),
          Map.entry("gg.jte..", List.of("verify.web")),
          Map.entry("org.apache.poi..", List.of("report.docx", "report.xlsx")),
          Map.entry("org.openxmlformats..", List.of("report.docx")),
          Map.entry("org.jetbrains.letsPlot..", List.of("report.letsplot")),
          Map.entry("org.apache.batik..", List.of("report.batik")),
          Map.entry("picocli..", List.of("cli")));

  @Test
  void it_sees_every_class() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<String> sources =
          files
              .map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .toList();
      assertThat(CLASSES.stream().map(JavaClass::getSimpleName)).containsAll(sources);
      assertThat(sources).hasSizeGreaterThan(100);
    }
  }

  @Test
  void it_knows_every_package() {
    assertThat(CLASSES.stream().map(ArchitectureTest::stage).filter(stage -> !stage.isEmpty()))
        .hasSameElementsAs(FLOW);
  }

  @TestFactory
  Stream<DynamicTest> no_package_sees_one_that_follows_it() {
    return FLOW.stream()
        .filter(stage -> !stage.equals("cli"))
        .map(
            stage ->
                DynamicTest.dynamicTest(
                    stage,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + stage + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(after(stage))
                            .check(CLASSES)));
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("reviewthemes.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> a_library_is_seen_by_one_package() {
    return LIBRARIES.entrySet().stream()
        .map(
            library ->
                DynamicTest.dynamicTest(
                    library.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(inside(library.getValue()))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(library.getKey())
                            .check(CLASSES)));
  }

  @Test
  void only_packages_named_for_a_format_see_jackson() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..yaml..", "..json..", "..csv..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void stages_neither_read_nor_write_files() {
    noClasses()
        .that(are("pure stages", type -> PURE.contains(stage(type)) && !isAdapter(type)))
        .should()
        .dependOnClassesThat(
            are("files", type -> type.getPackageName().matches("java\\.nio\\.file.*|java\\.io")))
        .check(CLASSES);
  }

  @Test
  void only_the_command_line_prints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void only_the_command_line_reads_the_clock() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(CLASSES);
  }

  private static String stage(JavaClass type) {
    String name = type.getPackageName() + ".";
    return name.substring(ROOT.length()).split("\\.")[0];
  }

  /** A package below a stage that is named for a library or a format. */
  private static boolean isAdapter(JavaClass type) {
    return type.getPackageName()
        .matches(
            ".*\\.(pdfbox|yaml|opennlp|lucene|liblinear|onnx|json|csv|file|web|sqlite|sql|html|docx|xlsx|batik)(\\..*)?");
  }

  private static String[] after(String stage) {
    return FLOW.subList(FLOW.indexOf(stage) + 1, FLOW.size()).stream()
        .map(name -> ROOT + name + "..")
        .toArray(String[]::new);
  }

  private static String[] inside(List<String> packages) {
    return packages.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> are(
      String what, java.util.function.Predicate<JavaClass> test) {
    return DescribedPredicate.describe(what, test);
  }
}
