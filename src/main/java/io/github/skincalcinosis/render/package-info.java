/**
 * The content for people and for machines that read: pages, leaflets, body maps, passages for
 * search, and the formats of the field.
 *
 * <p>Nothing here hides a caution, the limits of a claim or a verdict, and no option does. Patients
 * are the audience unless another is asked for; what is for them is made of {@link
 * io.github.skincalcinosis.model.Condition#forPatients()} alone:
 *
 * <pre>{@code
 * String page = HtmlRenderer.builder().build().renderPage(calcinosis);
 * String leaflet = MarkdownRenderer.builder().build().render(calcinosis);
 * String head = JsonLd.of(calcinosis);
 * List<Passage> passages = Passage.of(calcinosis, Audience.PATIENTS);
 * String references = CslJson.of(calcinosis);
 *
 * FhirTerminology fhir = FhirTerminology.publishedAt("https://example.org/fhir");
 * String codeSystem = fhir.codeSystem(calcinosis);
 * List<String> conceptMaps = fhir.conceptMaps(calcinosis);
 * }</pre>
 *
 * <p>The words around the content are English, or German for an edition in German; for any other
 * language they are English.
 *
 * <p>Equal conditions give equal text, whatever the locale, the time zone or the platform. Every
 * class is immutable and thread-safe, builders aside.
 */
@NullMarked
package io.github.skincalcinosis.render;

import org.jspecify.annotations.NullMarked;
