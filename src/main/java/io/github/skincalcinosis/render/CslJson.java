package io.github.skincalcinosis.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Source;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sources of a condition as CSL-JSON, which reference managers and citation processors read
 * (Zotero, pandoc, citeproc). The terms are those of the data schema of the Citation Style Language
 * 1.0.2.
 */
public final class CslJson {
  /** A family name and initials, with or without a suffix. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?!.*(?:&| and | of | for ))(\\S.*) (?!(?:UK|US|EU|NHS)$)(\\p{Lu}[\\p{Lu}-]{0,3})(?: (Jr|Sr|I{2,3}|IV))?");

  private CslJson() {}

  /**
   * Gives the sources.
   *
   * <p>CSL cannot say that a list of authors is not complete. Where {@link
   * Source#authorsComplete()} is false, the authors that are known are followed by the name {@code
   * others}, as BibTeX and pandoc have it, and the note says so; a source without known authors has
   * none.
   *
   * @param condition the condition
   * @return a JSON array with an entry for each of {@link Condition#sources()}, in the same order
   *     and under the same ids; it may stand in a {@code script} element, and ends with a line feed
   */
  public static String of(Condition condition) {
    Objects.requireNonNull(condition, "condition");
    ArrayNode references = JsonText.array();
    Words words = Words.of(condition);
    condition.sources().forEach(source -> references.add(reference(source, words)));
    return JsonText.of(references);
  }

  private static ObjectNode reference(Source source, Words words) {
    ObjectNode reference = JsonText.object();
    reference.put("id", source.id()).put("type", type(source)).put("title", source.title());
    ArrayNode authors = JsonText.array();
    source.authors().forEach(author -> authors.add(name(author)));
    boolean more = !source.authors().isEmpty() && !source.authorsComplete();
    if (more) {
      authors.addObject().put("literal", "others");
    }
    JsonText.set(reference, "author", authors);
    JsonText.put(reference, "container-title", source.container());
    JsonText.put(reference, "volume", source.volume());
    JsonText.put(reference, "issue", source.issue());
    JsonText.put(reference, "page", source.pages());
    source
        .year()
        .ifPresent(
            year -> reference.putObject("issued").putArray("date-parts").addArray().add(year));
    JsonText.put(reference, "DOI", source.doi());
    JsonText.put(reference, "PMID", source.pmid());
    JsonText.put(reference, "URL", source.url());
    if (more) {
      reference.put("note", words.text("authors"));
    }
    return reference;
  }

  private static ObjectNode name(String author) {
    ObjectNode name = JsonText.object();
    Matcher person = PERSON.matcher(author);
    if (!person.matches()) {
      return name.put("literal", author);
    }
    name.put("family", person.group(1)).put("given", person.group(2));
    if (person.group(3) != null) {
      name.put("suffix", person.group(3));
    }
    return name;
  }

  private static String type(Source source) {
    boolean inJournal =
        source.volume().isPresent() || source.doi().isPresent() || source.pmid().isPresent();
    return switch (source.kind()) {
      case ARTICLE, PATIENT_INFORMATION -> "webpage";
      case REFERENCE_WORK -> "entry";
      case LABEL -> "document";
      case GUIDELINE -> inJournal ? "article-journal" : "report";
      case SYSTEMATIC_REVIEW, RANDOMISED_TRIAL, COHORT, CASE_SERIES, CASE_REPORT, REVIEW, LETTER ->
          inJournal ? "article-journal" : "document";
    };
  }
}
