package io.github.skincalcinosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.dataset.DatasetException;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.dataset.DatasetWriter;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.CitationBuilder;
import io.github.skincalcinosis.model.CodeMatch;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ConditionBuilder;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.FolkRemedy;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.FormBuilder;
import io.github.skincalcinosis.model.IdentifiedPart;
import io.github.skincalcinosis.model.PreventiveMeasureBuilder;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.SiteInvolvement;
import io.github.skincalcinosis.model.Source;
import io.github.skincalcinosis.model.SourceBuilder;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.StatementBuilder;
import io.github.skincalcinosis.model.Statements;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import io.github.skincalcinosis.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds every code block of the README against code that is compiled and asserted here. */
class ReadmeTest {
  private final List<String> output = new ArrayList<>();

  @Test
  void firstLook() {
    // README
    Condition calcinosis = SkinCalcinosis.condition();

    for (Form form : calcinosis.forms()) {
      println(form.name());
      for (SiteInvolvement site : form.sites()) {
        println("  " + site.strength() + " " + calcinosis.bodySite(site).name());
      }
    }

    for (Statement statement : calcinosis.statements()) {
      println(statement.text() + " " + statement.verdict());
    }
    // README
    assertThat(output).contains("Universal calcinosis", "  PREDOMINANT Knee");
    assertThat(output).hasSizeGreaterThan(146);
  }

  @Test
  void forPatients() {
    Condition calcinosis = SkinCalcinosis.condition();
    // README
    Condition forPatients = calcinosis.forPatients();
    // README
    assertThat(forPatients.statements())
        .isNotEmpty()
        .noneMatch(statement -> statement.verdict().filter(Verdict.UNSAFE::equals).isPresent());
  }

  @Test
  void lookingUp() {
    Condition calcinosis = SkinCalcinosis.condition();
    // README
    Form universal = calcinosis.form("universal-calcinosis").orElseThrow();
    List<DrugTherapy> drugs = calcinosis.treatments(DrugTherapy.class);
    List<Treatment> surgery = calcinosis.treatments(Treatment.Category.SURGERY);
    List<Form> atTheHand = calcinosis.formsAt("hand");
    List<IdentifiedPart> named = calcinosis.named("calcinosis universalis");
    // README
    assertThat(atTheHand).extracting(Form::id).contains("circumscribed-calcinosis");
    assertThat(named).containsExactly(universal);
    assertThat(universal.name()).isEqualTo("Universal calcinosis");
    assertThat(drugs).extracting(DrugTherapy::id).contains("potassium-iodide");
    assertThat(surgery).extracting(Treatment::id).contains("excision", "curettage");
  }

  @Test
  void tracing() {
    Condition calcinosis = SkinCalcinosis.condition();
    // README
    Statement statement = calcinosis.statement("article-treatment-15c").orElseThrow();

    for (Citation citation : statement.citations()) {
      Source source = calcinosis.source(citation);
      println(source.title() + ", " + citation.locator().orElse("as a whole"));
    }
    statement
        .assessment()
        .ifPresent(
            assessment -> {
              println(assessment.verdict() + ": " + assessment.reason());
              assessment.evidence().forEach(each -> println(calcinosis.source(each)));
            });
    // README
    assertThat(output)
        .first()
        .isEqualTo("Skin Calcinosis - Causes, Symptoms, Diagnosis, Treatment, Photo, treatment-15");
    assertThat(output).anyMatch(line -> line.startsWith("UNSAFE: Ultraviolet light can harm"));
    assertThat(output).anyMatch(line -> line.contains("doi:10.1136/annrheumdis-2016-209247"));
  }

  @Test
  void cautions() {
    Condition calcinosis = SkinCalcinosis.condition();
    // README
    FolkRemedy tincture = calcinosis.treatments(FolkRemedy.class).get(0);

    for (Caution caution : tincture.cautions()) {
      println(caution.severity() + " " + caution.text());
    }
    tincture.schedule().ifPresent(schedule -> println(schedule.dailyDoses()));
    // README
    assertThat(output).first().asString().startsWith("HIGH Raw garlic can burn");
    assertThat(output).last().isEqualTo("[3, 6, 9, 12, 15, 18, 21, 24, 21, 18, 15, 12, 9, 6, 3]");
  }

  @Test
  void cautionsOfUnsafeClaims() {
    Condition calcinosis = SkinCalcinosis.condition();
    // README
    for (Statement statement : calcinosis.statements()) {
      if (Statements.withVerdict(Verdict.UNSAFE).test(statement)) {
        println(statement.text());
        calcinosis.itemOf(statement).cautions().forEach(this::println);
      }
    }
    // README
    assertThat(output)
        .contains(
            "The article names ultraviolet rays as a treatment for stiff joints in skin calcinosis.");
    assertThat(output).filteredOn(line -> line.startsWith("Caution (high)")).hasSizeGreaterThan(16);
  }

  @Test
  void findingByCode() {
    Condition calcinosis = SkinCalcinosis.condition();
    // README
    for (CodeMatch found : calcinosis.coded("mesh", "D002115")) {
      println(found.subject().id() + " " + found.code());
    }
    // README
    assertThat(output).containsExactly("calciphylaxis mesh D002115 (exact)");
  }

  @Test
  void patientPage() {
    Condition calcinosis = SkinCalcinosis.condition();
    // README
    Condition safe = calcinosis.forPatients();

    for (Section section : Section.values()) {
      println("# " + section.plainTitle());
      for (ContentItem item : safe.items(section)) {
        println("## " + item.name());
        item.cautions().forEach(caution -> println("! " + caution.text()));
        item.statements().forEach(statement -> println(statement.text()));
      }
    }
    println(safe.edition().disclaimer());
    // README
    assertThat(output).startsWith("# What is it?").contains("# How is it treated?", "## Diltiazem");
    assertThat(output).noneMatch(line -> line.contains("24 drops"));
    assertThat(output).last().asString().startsWith("This content informs.");
  }

  @Test
  void ownEdition(@TempDir Path folder) {
    Path file = folder.resolve("our-edition.json");
    // README
    Condition bundled = SkinCalcinosis.condition();

    Form universal = bundled.form("universal-calcinosis").orElseThrow();
    Form renamed = new FormBuilder().from(universal).name("Calcinosis universalis").build();
    Source handbook =
        new SourceBuilder()
            .id("ward-handbook")
            .kind(Source.Kind.GUIDELINE)
            .title("Handbook of our ward")
            .year(2026)
            .build();
    Statement appointment =
        new StatementBuilder()
            .id("ward-appointments")
            .text("Our ward sees people with calcinosis on Mondays.")
            .addCitations(
                new CitationBuilder().sourceId("ward-handbook").locator("page 12").build())
            .build();
    Condition ours =
        new ConditionBuilder()
            .from(bundled)
            .forms(bundled.forms().stream().map(f -> f.equals(universal) ? renamed : f).toList())
            .addPreventiveMeasures(
                new PreventiveMeasureBuilder()
                    .id("ward-note")
                    .name("Note of our ward")
                    .addStatements(appointment)
                    .build())
            .addSources(handbook)
            .build();

    DatasetWriter.write(ours, file);
    Condition loaded = DatasetLoader.load(file);
    // README
    assertThat(loaded).isEqualTo(ours);
    assertThat(loaded.form("universal-calcinosis").orElseThrow().name())
        .isEqualTo("Calcinosis universalis");
    assertThat(loaded.statement("ward-appointments")).contains(appointment);
  }

  @Test
  void problems(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("broken.json");
    Files.writeString(file, SkinCalcinosis.json().replaceFirst("\"knee\"", "\"knees\""));
    // README
    try {
      DatasetLoader.load(file);
    } catch (DatasetException e) {
      println("checked: " + e.tier());
      for (Problem problem : e.problems()) {
        println(problem.code() + " " + problem.pointer() + ": " + problem.message());
      }
    }
    // README
    assertThat(output)
        .containsExactly(
            "checked: MEANING",
            "DANGLING_REFERENCE /signs/8/sites/4/site:"
                + " no body site has the id 'knees'; did you mean 'knee'?");
  }

  @Test
  void everyBlockOfTheReadmeIsCompiled() throws IOException {
    List<String> compiled = compiledHere();
    List<String> consumers = consumers();
    assertThat(blocks("README.md", "```(?:java|kotlin)\\R(.*?)```"))
        .containsAll(compiled)
        .allMatch(
            block ->
                compiled.contains(block)
                    || consumers.stream().anyMatch(consumer -> consumer.contains(block)));
  }

  @Test
  void theExamplesOfTheJavadocAreThoseOfTheReadme() throws IOException {
    List<String> compiled = compiledHere();
    String[] files = {
      "module-info.java",
      "io/github/skincalcinosis/package-info.java",
      "io/github/skincalcinosis/model/package-info.java",
      "io/github/skincalcinosis/dataset/package-info.java"
    };
    for (String file : files) {
      assertThat(blocks("src/main/java/" + file, "<pre>\\{@code\\R(.*?) \\* }</pre>"))
          .as(file)
          .hasSize(1)
          .isSubsetOf(compiled);
    }
  }

  private static List<String> compiledHere() throws IOException {
    return blocks(
        "src/test/java/io/github/skincalcinosis/ReadmeTest.java",
        "(?m)^ *// README\\R(.*?)^ *// README\\R");
  }

  /** The programs that are built and run with the finished JAR. */
  private static List<String> consumers() throws IOException {
    List<String> consumers = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file :
          files.filter(each -> each.toString().matches("src.it[^/\\\\]*.*\\.(java|kt)")).toList()) {
        consumers.add(squeezed(Files.readString(file)));
      }
    }
    return consumers;
  }

  /** What the group of a pattern matches in a file, without the asterisks of a comment. */
  private static List<String> blocks(String file, String pattern) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher =
        Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(Path.of(file)));
    while (matcher.find()) {
      blocks.add(squeezed(matcher.group(1).replaceAll("(?m)^ \\*", "")));
    }
    return blocks;
  }

  /** The README prints; the test collects. White space does not count. */
  private static String squeezed(String code) {
    return code.replace("System.out.println(", "println(")
        .replace("System.out::println", "this::println")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private void println(Object line) {
    output.add(line.toString());
  }
}
