package validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.render.JsonLd;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The shapes of schema.org, tightened: as published they take a text for anything. */
class SchemaOrgTest {
  private static final String SCHEMA = "http://schema.org/";
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Set<String> LITERALS =
      Set.of("Text", "Date", "DateTime", "Number", "Boolean");

  @Test
  void thePageConforms() {
    String page = JsonLd.of(SkinCalcinosis.condition());

    assertThat(errors(page)).isEmpty();
    assertThat(unknownTerms(page)).isEmpty();
    assertThat(nodes(page, "MedicalWebPage")).isEqualTo(1);
    assertThat(nodes(page, "MedicalCondition")).isPositive();
  }

  @Test
  void plantedErrorsAreFound() {
    String page = JsonLd.of(SkinCalcinosis.condition());

    assertThat(errors(changed(page, "\"MedicalAudience\"", "\"MedicalCode\""))).isNotEmpty();
    assertThat(errors(changed(page, "\"@type\" : \"MedicalCode\"", "\"@type\" : \"Audience\"")))
        .isNotEmpty();
    assertThat(
            errors(
                changed(
                    page,
                    "\"alternateName\" : ",
                    "\"pathophysiology\" : {\"@type\" : \"CreativeWork\"}, \"alternateName\" : ")))
        .isNotEmpty();
    assertThat(errors(changed(page, "OverviewHealthAspect", "SummaryHealthAspect"))).isNotEmpty();
    assertThat(unknownTerms(changed(page, "\"codeValue\"", "\"valueOfCode\""))).isNotEmpty();
    assertThat(unknownTerms(changed(page, "\"lastReviewed\"", "\"epidemiology\""))).isNotEmpty();
  }

  private static String changed(String json, String from, String to) {
    assertThat(json).contains(from);
    return json.replace(from, to);
  }

  private static List<String> errors(String page) {
    Collection<ReportEntry> entries =
        ShaclValidator.get()
            .validate(Shapes.parse(shapes().getGraph()), data(page).getGraph())
            .getEntries();
    List<String> errors = new ArrayList<>();
    entries.forEach(entry -> errors.add(entry.resultPath() + " " + entry.message()));
    return errors;
  }

  /** Properties that no type of their node has. */
  private static Set<String> unknownTerms(String page) {
    Model shapes = shapes();
    Model data = data(page);
    Set<String> unknown = new HashSet<>();
    data.listStatements()
        .filterKeep(in -> in.getPredicate().getNameSpace().equals(SCHEMA))
        .filterDrop(in -> knows(shapes, data, in.getSubject(), in.getPredicate()))
        .forEach(in -> unknown.add(in.getPredicate().toString()));
    return unknown;
  }

  private static boolean knows(Model shapes, Model data, Resource subject, Property property) {
    Set<RDFNode> types = new HashSet<>();
    data.listObjectsOfProperty(subject, RDF.type).forEach(type -> above(data, type, types));
    return shapes
        .listSubjectsWithProperty(shapes.createProperty(SHACL, "targetClass"))
        .toList()
        .stream()
        .filter(shape -> types.contains(object(shape, "targetClass")))
        .flatMap(
            shape ->
                shape.listProperties(shapes.createProperty(SHACL, "property")).toList().stream())
        .anyMatch(in -> object(in.getResource(), "path").equals(property));
  }

  private static void above(Model data, RDFNode type, Set<RDFNode> all) {
    if (all.add(type)) {
      data.listObjectsOfProperty(type.asResource(), RDFS.subClassOf)
          .forEach(wider -> above(data, wider, all));
    }
  }

  private static RDFNode object(Resource shape, String property) {
    return shape.getProperty(shape.getModel().createProperty(SHACL, property)).getObject();
  }

  private static long nodes(String page, String type) {
    Model data = data(page);
    return data.listSubjectsWithProperty(RDF.type, data.createResource(SCHEMA + type))
        .toList()
        .size();
  }

  private static Model shapes() {
    Model shapes = ModelFactory.createDefaultModel();
    RDFDataMgr.read(shapes, resource("shapes.ttl"), Lang.TURTLE);
    Property nodeKind = shapes.createProperty(SHACL, "nodeKind");
    for (Resource shape :
        shapes.listSubjectsWithProperty(shapes.createProperty(SHACL, "targetClass")).toList()) {
      Resource type = object(shape, "targetClass").asResource();
      if (LITERALS.contains(type.getLocalName())) {
        shape.removeAll(nodeKind).addProperty(nodeKind, shapes.createResource(SHACL + "Literal"));
      } else if (type.getLocalName().equals("URL")) {
        shape.removeAll(nodeKind).addProperty(nodeKind, shapes.createResource(SHACL + "IRI"));
      } else {
        shape.addProperty(shapes.createProperty(SHACL, "class"), type);
      }
    }
    return shapes;
  }

  /** The page with the context of the release in it, so that nothing is fetched. */
  private static Model data(String page) {
    try (InputStream context = resource("context.jsonld")) {
      ObjectMapper mapper = new ObjectMapper();
      ObjectNode json = (ObjectNode) mapper.readTree(page);
      assertThat(json.path("@context").asText()).isEqualTo("https://schema.org");
      json.set("@context", mapper.readTree(context).get("@context"));
      Model data = ModelFactory.createDefaultModel();
      RDFDataMgr.read(data, new StringReader(json.toString()), "", Lang.JSONLD11);
      RDFDataMgr.read(data, resource("subclasses.ttl"), Lang.TURTLE);
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        SchemaOrgTest.class.getResourceAsStream("/schema.org/" + name), name);
  }
}
