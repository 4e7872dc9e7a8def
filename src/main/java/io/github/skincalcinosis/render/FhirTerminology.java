package io.github.skincalcinosis.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skincalcinosis.model.BodySite;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Code;
import io.github.skincalcinosis.model.CodeSystem;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.Match;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Substance;
import io.github.skincalcinosis.model.Treatment;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The items of a condition as a terminology of HL7 FHIR R4: a {@code CodeSystem} with a concept for
 * the condition, each item and each site of the body, and a {@code ConceptMap} to each terminology
 * whose codes they bear.
 *
 * <p>Every caution and every claim that does not hold is a property of the concept that it
 * concerns, and the cautions lead its definition as well, for readers that drop properties. Where
 * no statement of an item holds, the definition is its claims, each with the verdict and why.
 *
 * <p>Ids and canonical URLs name the language of the edition, and that it is for patients where all
 * of it is, so that no two of these stand at one address: {@code skin-calcinosis-en-GB}, {@code
 * skin-calcinosis-en-GB-patients} for {@link Condition#forPatients()}, {@code
 * skin-calcinosis-de-patients}. Each is a code system of its own, complete in itself; a code means
 * the same in all of them. A part, made by {@link Condition#filter} or {@link Condition#without},
 * has the address of the whole, or that of the patients' view if all of it is for patients: publish
 * it under a base of its own.
 */
public final class FhirTerminology {
  /** The most characters of the id of a resource. */
  private static final int MOST_CHARACTERS = 64;

  private final String base;

  private FhirTerminology(String base) {
    this.base = base;
  }

  /**
   * Gives the terminology under the addresses of a server.
   *
   * @param base the address of the server, such as {@code https://example.org/fhir}, with or
   *     without a slash at the end; the resources take their canonical URLs from it
   * @return the terminology
   * @throws IllegalArgumentException if it is not an absolute {@code http} or {@code https}
   *     address, or has a query or a fragment
   */
  public static FhirTerminology publishedAt(String base) {
    Objects.requireNonNull(base, "base");
    URI uri = URI.create(base);
    boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
      throw new IllegalArgumentException(
          "not the address of a server: '"
              + base
              + "'; expected one such as https://example.org/fhir");
    }
    return new FhirTerminology(base.replaceFirst("/+$", ""));
  }

  /**
   * Gives the concepts.
   *
   * @param condition the condition, whole or a part of it
   * @return a {@code CodeSystem} as JSON that ends with a line feed; its codes are the ids of this
   *     condition
   */
  public String codeSystem(Condition condition) {
    Objects.requireNonNull(condition, "condition");
    Words words = Words.of(condition);
    ObjectNode system = resource("CodeSystem", condition, id(condition));
    system.put("title", condition.name());
    system.put("description", condition.plainName() + ". " + condition.edition().disclaimer());
    system.put("copyright", condition.edition().licence());
    system.put("caseSensitive", true);
    system.put("content", "complete");
    ArrayNode concepts = JsonText.array();
    PlainText plain = new PlainText(words);
    concepts.add(concept(plain, condition));
    condition.items().forEach(item -> concepts.add(concept(plain, item)));
    condition.bodySites().forEach(site -> concepts.add(concept(site)));
    system.put("count", concepts.size());
    ArrayNode properties = system.putArray("property");
    for (String code : List.of("kind", "section", "standing", "partOf")) {
      define(properties, words, code, "code");
    }
    for (String code : List.of("lead", "caution", "claim")) {
      define(properties, words, code, "string");
    }
    system.set("concept", concepts);
    return JsonText.of(system);
  }

  /**
   * Gives the codes that items, active substances and sites of the body bear. How a code fits is
   * told by the equivalence: {@link Match#EXACT} is {@code equivalent}, {@link Match#CLOSE} {@code
   * inexact}, {@link Match#BROAD} {@code wider}, {@link Match#NARROW} {@code narrower}, and {@link
   * Match#RELATED} {@code relatedto}, as are the codes of a drug's substances.
   *
   * @param condition the condition, whole or a part of it
   * @return a {@code ConceptMap} as JSON for each code system with a code, in dataset order; empty
   *     when nothing bears a code
   */
  public List<String> conceptMaps(Condition condition) {
    Objects.requireNonNull(condition, "condition");
    List<String> maps = new ArrayList<>();
    Words words = Words.of(condition);
    condition.codeSystems().forEach(in -> conceptMap(condition, words, in).ifPresent(maps::add));
    return Collections.unmodifiableList(maps);
  }

  private Optional<String> conceptMap(Condition condition, Words words, CodeSystem target) {
    ArrayNode elements = JsonText.array();
    map(elements, target, words, condition.id(), condition.name(), condition.codes(), List.of());
    for (ContentItem item : condition.items()) {
      List<Substance> substances = item instanceof DrugTherapy drug ? drug.substances() : List.of();
      map(elements, target, words, item.id(), item.name(), item.codes(), substances);
    }
    for (BodySite site : condition.bodySites()) {
      map(elements, target, words, site.id(), site.name(), site.codes(), List.of());
    }
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    String id = id(condition) + "-to-" + target.id();
    ObjectNode map = resource("ConceptMap", condition, id);
    map.put("title", condition.name() + ": " + target.name());
    map.put("description", words.format("fhir.map", target.name(), target.version()));
    String credit = target.attribution().map(" "::concat).orElse("");
    map.put(
        "copyright",
        words.format("fhir.licence", condition.edition().licence(), target.licence()) + credit);
    ObjectNode group = map.putArray("group").addObject();
    group.put("source", url("CodeSystem", id(condition)));
    group.put("sourceVersion", condition.edition().version());
    group.put("target", target.fhirUri().orElse(target.uri()));
    group.set("element", elements);
    return Optional.of(JsonText.of(map));
  }

  private static void map(
      ArrayNode elements,
      CodeSystem system,
      Words words,
      String code,
      String display,
      List<Code> codes,
      List<Substance> substances) {
    ArrayNode targets = JsonText.array();
    for (Code each : codes) {
      String comment =
          each.note().orElseGet(() -> words.format("fhir.match", words.of(each.match())));
      target(targets, system, each, equivalence(each.match()), comment);
    }
    for (Substance substance : substances) {
      String comment = words.format("fhir.substance", substance.name());
      substance.codes().forEach(each -> target(targets, system, each, "relatedto", comment));
    }
    if (!targets.isEmpty()) {
      elements.addObject().put("code", code).put("display", display).set("target", targets);
    }
  }

  /** With a comment, which FHIR requires where a map loses meaning. */
  private static void target(
      ArrayNode targets, CodeSystem system, Code code, String equivalence, String comment) {
    if (code.systemId().equals(system.id())) {
      ObjectNode target = targets.addObject().put("code", code.code());
      JsonText.put(target, "display", code.display());
      target.put("equivalence", equivalence).put("comment", comment);
    }
  }

  private static String equivalence(Match match) {
    return switch (match) {
      case EXACT -> "equivalent";
      case CLOSE -> "inexact";
      case BROAD -> "wider";
      case NARROW -> "narrower";
      case RELATED -> "relatedto";
    };
  }

  private static ObjectNode concept(PlainText plain, Condition condition) {
    return concept(
        condition.id(),
        condition.name(),
        condition.definition().map(plain::shown),
        condition.synonyms());
  }

  private static ObjectNode concept(BodySite site) {
    ObjectNode concept = concept(site.id(), site.name(), Optional.empty(), List.of());
    ArrayNode properties = JsonText.array();
    site.partOfId().ifPresent(larger -> add(properties, "partOf", "valueCode", larger));
    JsonText.set(concept, "property", properties);
    return concept;
  }

  private static ObjectNode concept(PlainText plain, ContentItem item) {
    List<String> definition = new ArrayList<>();
    ArrayNode properties = JsonText.array();
    add(properties, "kind", "valueCode", item.kind());
    add(properties, "section", "valueCode", item.section().name());
    if (item instanceof Treatment treatment) {
      add(properties, "standing", "valueCode", treatment.standing().name());
    }
    plain
        .lead(item)
        .ifPresent(
            lead -> {
              definition.add(lead);
              add(properties, "lead", "valueString", lead);
            });
    for (Caution caution : Outline.cautions(item)) {
      definition.add(plain.caution(caution));
      add(properties, "caution", "valueString", plain.caution(caution));
    }
    List<String> claims = new ArrayList<>();
    for (Statement statement : item.statements()) {
      if (!PlainText.holds(statement)) {
        claims.add(plain.shown(statement));
        add(properties, "claim", "valueString", plain.shown(statement));
      }
    }
    item.statements().stream()
        .filter(PlainText::holds)
        .findFirst()
        .ifPresentOrElse(in -> definition.add(in.display()), () -> definition.addAll(claims));
    ObjectNode concept =
        concept(item.id(), item.name(), Optional.of(String.join(" ", definition)), item.synonyms());
    concept.set("property", properties);
    return concept;
  }

  private static ObjectNode concept(
      String code, String display, Optional<String> definition, List<String> synonyms) {
    ObjectNode concept = JsonText.object().put("code", code).put("display", display);
    JsonText.put(concept, "definition", definition);
    ArrayNode designations = JsonText.array();
    synonyms.forEach(synonym -> designations.addObject().put("value", synonym));
    JsonText.set(concept, "designation", designations);
    return concept;
  }

  private static void add(ArrayNode properties, String code, String type, String value) {
    properties.addObject().put("code", code).put(type, value);
  }

  private static void define(ArrayNode properties, Words words, String code, String type) {
    String description = words.text("fhir." + code);
    properties.addObject().put("code", code).put("description", description).put("type", type);
  }

  /** What tells an edition, or its patients' view, from all others; not one part from another. */
  private static String id(Condition condition) {
    String id = condition.id() + "-" + Words.language(condition);
    return condition.equals(condition.forPatients()) ? id + "-patients" : id;
  }

  /** What both resources begin with. */
  private ObjectNode resource(String type, Condition condition, String id) {
    ObjectNode resource = JsonText.object().put("resourceType", type);
    if (id.length() <= MOST_CHARACTERS) {
      resource.put("id", id);
    }
    resource.put("language", Words.language(condition));
    resource.put("url", url(type, id));
    resource.put("version", condition.edition().version());
    resource.put("name", Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', '_'));
    resource.put("status", "active");
    resource.put("experimental", false);
    resource.put("date", condition.edition().reviewedOnText());
    return resource;
  }

  private String url(String type, String id) {
    return base + "/" + type + "/" + id;
  }
}
