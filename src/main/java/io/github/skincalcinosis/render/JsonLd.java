package io.github.skincalcinosis.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skincalcinosis.model.Code;
import io.github.skincalcinosis.model.CodeSystem;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.DiagnosticMethod;
import io.github.skincalcinosis.model.Differential;
import io.github.skincalcinosis.model.Edition;
import io.github.skincalcinosis.model.Match;
import io.github.skincalcinosis.model.Overview;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.Source;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.WarningSign;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The patients' view of a condition as JSON-LD in the vocabulary of schema.org: a {@code
 * MedicalWebPage} about a {@code MedicalCondition}, for the head of the page that shows it.
 *
 * <p>It says nothing that {@link Condition#forPatients()} does not say. No treatment is named,
 * since readers of such data keep a name and drop the warning that belongs to it. Nor is an item
 * with a claim that does not hold, nor a sign that is named because it is missing, for which the
 * vocabulary has no term. An item that is named has its statements and its cautions as its
 * description.
 */
public final class JsonLd {
  private JsonLd() {}

  /**
   * Gives the data of a page for patients.
   *
   * @param condition the whole condition, clinicians' statements included: they tell what must not
   *     be named
   * @return a JSON object that may stand in a {@code script} element of the type {@code
   *     application/ld+json}, and ends with a line feed
   */
  public static String of(Condition condition) {
    return JsonText.of(new Page(Objects.requireNonNull(condition, "condition")).page());
  }

  private static final class Page {
    private final Condition whole;
    private final Condition seen;
    private final Words words;
    private final PlainText plain;

    Page(Condition whole) {
      this.whole = whole;
      seen = whole.forPatients();
      words = Words.of(whole);
      plain = new PlainText(words);
    }

    ObjectNode page() {
      Edition edition = seen.edition();
      ObjectNode page = JsonText.object().put("@context", "https://schema.org");
      page.put("@type", "MedicalWebPage");
      page.put("name", seen.name());
      page.put("inLanguage", edition.language());
      page.put("version", edition.version());
      page.put("lastReviewed", edition.reviewedOnText());
      if (edition.licence().matches("[A-Za-z0-9.+-]+")) {
        page.put("license", "https://spdx.org/licenses/" + edition.licence());
      }
      page.putObject("usageInfo").put("@type", "CreativeWork").put("text", edition.disclaimer());
      page.putObject("medicalAudience")
          .put("@type", "MedicalAudience")
          .put("audienceType", "Patient");
      page.set("about", condition());
      JsonText.set(page, "hasPart", sections());
      ArrayNode references = JsonText.array();
      seen.sources().forEach(source -> references.add(reference(source)));
      JsonText.set(page, "citation", references);
      return page;
    }

    private ObjectNode condition() {
      ObjectNode condition = JsonText.object().put("@type", "MedicalCondition");
      condition.put("name", seen.name());
      ArrayNode names = JsonText.array();
      Stream.concat(Stream.of(seen.plainName()), seen.synonyms().stream())
          .distinct()
          .forEach(names::add);
      JsonText.set(condition, "alternateName", names);
      JsonText.put(
          condition,
          "description",
          seen.definition()
              .map(seen::itemOf)
              .or(() -> seen.overview(Section.DEFINITION))
              .map(this::said));
      JsonText.set(condition, "code", codes(seen.codes()));
      JsonText.set(condition, "cause", named(seen.causes(), "MedicalCause"));
      JsonText.set(condition, "signOrSymptom", named(seen.signs(), "MedicalSignOrSymptom"));
      JsonText.set(condition, "possibleComplication", told(seen.complications()));
      JsonText.set(condition, "epidemiology", told(seen.items(Section.EPIDEMIOLOGY)));
      JsonText.set(condition, "expectedPrognosis", told(seen.items(Section.OUTLOOK)));
      List<DiagnosticMethod> tests =
          having(seen.diagnosticMethods(), in -> in.methodKind() != DiagnosticMethod.Kind.CLINICAL);
      JsonText.set(condition, "typicalTest", named(tests, "MedicalTest"));
      ArrayNode others = JsonText.array();
      for (Differential other : having(seen.differentials(), this::stands)) {
        ObjectNode element = others.addObject().put("@type", "DDxElement");
        element.set("diagnosis", entity(other, "MedicalCondition"));
      }
      JsonText.set(condition, "differentialDiagnosis", others);
      return condition;
    }

    /** What a section says as a whole, and when to seek help. */
    private ArrayNode sections() {
      ArrayNode sections = JsonText.array();
      for (Section section : Section.values()) {
        String aspect = aspect(section);
        List<ContentItem> shown =
            having(seen.items(section), in -> in instanceof Overview || in instanceof WarningSign);
        if (!aspect.isEmpty() && !shown.isEmpty()) {
          ObjectNode part = sections.addObject().put("@type", "HealthTopicContent");
          part.put("name", words.title(section));
          part.putObject("hasHealthAspect").put("@id", "schema:" + aspect + "HealthAspect");
          part.put("text", shown.stream().map(this::said).collect(Collectors.joining(" ")));
        }
      }
      return sections;
    }

    /** Empty for treatments, and where the vocabulary has none. */
    private static String aspect(Section section) {
      return switch (section) {
        case DEFINITION -> "Overview";
        case WHEN_TO_SEEK_HELP -> "SeeDoctor";
        case CAUSES -> "Causes";
        case SIGNS -> "Symptoms";
        case FORMS -> "Types";
        case OUTLOOK -> "Prognosis";
        case SELF_CARE -> "SelfCare";
        case PREVENTION -> "Prevention";
        case PREGNANCY -> "Pregnancy";
        case RELATED_CONDITIONS -> "RelatedTopics";
        case EPIDEMIOLOGY, DIAGNOSIS, DIFFERENTIALS, TREATMENT, FOLK_REMEDIES, QUESTIONS -> "";
      };
    }

    private ArrayNode named(List<? extends ContentItem> items, String type) {
      ArrayNode entities = JsonText.array();
      having(items, this::stands).forEach(item -> entities.add(entity(item, type)));
      return entities;
    }

    private ObjectNode entity(ContentItem item, String type) {
      ObjectNode entity = JsonText.object().put("@type", type).put("name", item.name());
      ArrayNode names = JsonText.array();
      item.synonyms().forEach(names::add);
      JsonText.set(entity, "alternateName", names);
      entity.put("description", said(item));
      JsonText.set(entity, "code", codes(item.codes()));
      return entity;
    }

    /** What the vocabulary takes as a text. */
    private ArrayNode told(List<? extends ContentItem> items) {
      ArrayNode texts = JsonText.array();
      having(items, this::stands).forEach(item -> texts.add(item.name() + ": " + said(item)));
      return texts;
    }

    private String said(ContentItem item) {
      List<String> said = new ArrayList<>();
      plain.lead(item).ifPresent(lead -> said.add(item.name() + ": " + lead));
      Outline.cautions(item).forEach(caution -> said.add(plain.caution(caution)));
      item.statements().stream().map(Statement::display).forEach(said::add);
      return String.join(" ", said);
    }

    /** Whether an item may be named where nothing but its name may be read. */
    private boolean stands(ContentItem item) {
      return whole.item(item.id()).stream()
          .noneMatch(
              in -> PlainText.isAbsent(in) || !in.statements().stream().allMatch(PlainText::holds));
    }

    private static <T> List<T> having(List<T> items, Predicate<? super T> test) {
      return items.stream().filter(test).collect(Collectors.toList());
    }

    /** A code that says less or more than the item would be read as the item. */
    private ArrayNode codes(List<Code> all) {
      ArrayNode codes = JsonText.array();
      for (Code code : having(all, each -> each.match() == Match.EXACT)) {
        String system =
            seen.codeSystem(code.systemId()).map(CodeSystem::name).orElse(code.systemId());
        codes
            .addObject()
            .put("@type", "MedicalCode")
            .put("codeValue", code.code())
            .put("codingSystem", system);
      }
      return codes;
    }

    private static ObjectNode reference(Source source) {
      ObjectNode work = JsonText.object().put("@type", "CreativeWork");
      work.put("name", source.title());
      source.year().ifPresent(year -> work.put("datePublished", String.valueOf(year)));
      JsonText.put(work, "url", Links.of(source));
      return work;
    }
  }
}
